// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// Both, with a full stop between them where the first one ends with a server's words, which often have none, and a
/// space as far as the script wants one.
QString joinedSentences(const QString &first, const QString &second);
QString joinedSentences(const QStringList &sentences);

} // namespace penstock
