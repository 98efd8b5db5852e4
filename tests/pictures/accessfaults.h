// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QAction;
class QWidget;

namespace penstock {

/// What is wrong for those who see nothing, or have no mouse, in a window that is shown: what takes the focus and has
/// no role, controls without a name, exclusive choices that are called something else, stops of the keyboard that
/// nobody sees, and letters that lead to several things. `also`: see doubledLetters().
QStringList accessFaults(const QWidget &window, const QStringList &also = {});

/// Letters (Alt and …) that several buttons, labels, boxes or titles of menus have that are there at the same time.
/// `also`: those of menus, where the window is a part of another one.
QStringList doubledLetters(const QWidget &window, const QStringList &also = {});
/// Letters that several entries of a menu have.
QStringList doubledLetters(const QList<QAction *> &entries);

/// It is shown, also scrolled out of view, but not in a dock behind another one.
bool isThere(const QWidget &widget);

} // namespace penstock
