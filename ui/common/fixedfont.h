// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QTableView;
class QWidget;

namespace penstock {

/// The font of query texts and tables: the one that was chosen, or else the desktop's of fixed pitch.
QFont fixedFont();

/// The widget has that font, now and whenever another one is chosen, and reads from left to right in every language:
/// what it shows is code.
void useFixedFont(QWidget &widget);

/// The rows of a table whose cells are in either font, its own or the fixed one, are as high as a line of the taller
/// and this many pixels: now and whenever another fixed font is chosen.
void fitRows(QTableView &table, int room);

/// For Theme: chooses the family (empty: the desktop's) and the size in points (0: the desktop's), for what is there
/// and what comes.
void chooseFixedFont(const QString &family, int points);

} // namespace penstock
