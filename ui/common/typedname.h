// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

// A name that somebody types to show that what goes away with it is meant.

/// The first of these that a keyboard has and that can be seen in a line; or else the last.
QString typeableName(const QStringList &names);

/// Letter by letter, but for spaces around it; what steers a text may be typed as it is shown, see visibleText().
bool isTypedName(const QString &typed, const QString &name);

} // namespace penstock
