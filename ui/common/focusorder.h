// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace penstock {

/// Whether Tab would come to it: visible, enabled, and itself what has the focus.
bool takesTabFocus(const QWidget &widget);

/// The widget itself, or its proxy, or the first control in it that takes the focus; null: none does.
QWidget *firstToFocus(QWidget &widget);

} // namespace penstock
