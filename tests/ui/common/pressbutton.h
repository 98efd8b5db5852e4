// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QMessageBox>

#include <algorithm>

namespace penstock {

/// Clicks the button of a question that says so; false: there is none.
inline bool pressButton(const QMessageBox &question, const QString &text)
{
    const QList<QAbstractButton *> buttons = question.buttons();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QAbstractButton *candidate) { return candidate->text().remove(u'&') == text; });
    if (found == buttons.end())
        return false;
    (*found)->click();
    return true;
}

} // namespace penstock
