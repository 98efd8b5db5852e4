// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QPlainTextEdit;

namespace penstock {

class Script;

/// Does what a key does to brackets: one that opens brings its partner along, and around what is selected; one that
/// closes steps over that partner; Backspace between the two takes both. False: nothing of that kind. Quotes and
/// comments stay as they are typed. script: the editor's text as it is now.
bool typeBracket(QPlainTextEdit &editor, const Script &script, const QKeyEvent &event);

} // namespace penstock
