// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace penstock {

/// The font of query texts and tables: the one that was chosen, or else the desktop's of fixed pitch.
QFont fixedFont();

/// The widget has that font, now and whenever another one is chosen, and reads from left to right in every language:
/// what it shows is code.
void useFixedFont(QWidget &widget);

/// For Theme: chooses the family (empty: the desktop's) and the size in points (0: the desktop's), for what is there
/// and what comes.
void chooseFixedFont(const QString &family, int points);

} // namespace penstock
