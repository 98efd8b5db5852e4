// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentfield.h"

#include <QJsonObject>

/// The fields of sources whose records are messages.
namespace penstock::documentfields {

/// `format`: what the values of the messages are, as the document calls it; empty: JSON.
QList<DocumentField> ofKafka(const QString &format);
QList<DocumentField> ofMqtt(const QString &format);

/// The source without what goes with another format only, which would be refused.
QJsonObject withoutOtherFormats(QJsonObject source);

} // namespace penstock::documentfields
