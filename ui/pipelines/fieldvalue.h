// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentfield.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// A value of a document, and how it reads in its field.
namespace penstock::fieldvalue {

using Kind = DocumentField::Kind;

/// path: keys, from the outside to the inside; one at least.
QJsonValue valueAt(const QJsonObject &object, const QStringList &path);
/// Undefined: takes it away. An object that holds nothing any more goes with its last value.
void setAt(QJsonObject &object, const QStringList &path, const QJsonValue &value);

/// Nothing: the field cannot show it.
std::optional<QString> shown(Kind kind, const QJsonValue &value);
/// Of what somebody typed; undefined: nothing. What is no number stays what it is, and the reader tells.
QJsonValue valueOf(Kind kind, const QString &typed);

} // namespace penstock::fieldvalue
