// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filledscript.h"

#include <QObject>
#include <QTextCursor>

#include <optional>

namespace penstock {

class AnswerPane;
class QueryEditor;

/// Brings the mistakes that a server names back into the text that was run: underlined there, and led to from the
/// message, as long as the text still stands where it was.
class RunMistakes final : public QObject
{
    Q_OBJECT

public:
    /// Both live as long as it.
    RunMistakes(QueryEditor &editor, AnswerPane &answer, QObject *parent = nullptr);

    /// The script is run, which stands there in the text.
    void begin(int start);
    /// What of it was sent, and what is written there.
    void setScript(const FilledScript &script) { m_script = script; }
    /// The run has ended.
    void show();

private:
    std::optional<TextSpan> placeOf(std::size_t statement) const;
    void goTo(std::size_t statement);
    void lead();

    QueryEditor &m_editor;
    AnswerPane &m_answer;
    FilledScript m_script;
    QTextCursor m_start;              ///< moves with the text before it
    std::optional<std::size_t> m_led; ///< statement to whose mistake the message's button leads
};

} // namespace penstock
