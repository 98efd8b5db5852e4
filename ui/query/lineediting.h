// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

namespace penstock {

struct EditorLook;

/// Puts the mark and a space before each line of the selection that says something, or takes them away when all have
/// it. One step to undo.
void toggleLineComments(QTextCursor cursor, const QString &mark);

/// Moves the lines of the selection to the right by what a Tab is, or to the left as far as they have spaces or a tab.
/// One step to undo.
void indentLines(QTextCursor cursor, bool outwards, const EditorLook &look);

} // namespace penstock
