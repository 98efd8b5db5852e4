// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace penstock {

/// Screen readers hear of tool buttons of which one is down as radio buttons, which Qt calls check boxes, and of fields
/// for keys as fields. May be called more than once.
void installAccessRoles();

/// To be called when a widget is complete: who has asked too early has heard what it is not.
void correctAccessRole(QWidget &widget);

/// What a widget that is painted by itself is to screen readers: a chart, a list; or one that is a window and no
/// dialog. To be said before its name is.
void setAccessRole(QWidget &widget, QAccessible::Role role);

} // namespace penstock
