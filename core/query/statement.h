// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/destruction.h"
#include "core/query/statementtoken.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace penstock {

/// A statement of a script: where it stands in the text, and what it does. A cheap copy; its text and tokens live as
/// long as any copy.
class Statement
{
public:
    Statement() = default;

    qsizetype start() const { return m_start; }                 ///< of the first character that is not white space
    qsizetype length() const { return m_content->text.size(); } ///< comments included, white space at the end not
    int line() const { return m_line; }                         ///< of the start, counted from 0

    const QString &text() const { return m_content->text; }
    Language language() const { return m_content->language; }
    StatementTokens tokens() const { return m_content->tokens; }

    /// The word that it begins with, in capitals: DROP. Empty: it begins with something else.
    const QString &verb() const { return m_content->verb; }
    /// The verb; of SHOW statements with the next word: SHOW TAG.
    const QString &opening() const { return m_content->opening; }

    /// InfluxQL: SELECT without INTO, SHOW, EXPLAIN. SQL: SELECT, SHOW, EXPLAIN, WITH, DESCRIBE, VALUES, without any
    /// word that changes something. Flux: no to() under any name (influxdb["to"], in a string's ${…}) and no package
    /// that could write, send or run anything. What is not sure to be harmless is false. Anything else goes by POST
    /// only, and is never run by restoring a tab.
    bool isReadOnly() const { return m_content->isReadOnly; }
    /// True when it begins with a whole known verb and changes something: what the editor marks. A word that is still
    /// being typed, or is none of the language, marks nothing; isReadOnly() is the rule that guards.
    bool changesData() const { return m_content->changesData; }
    /// Empty when nothing is taken away for good.
    const std::optional<Destruction> &destruction() const { return m_content->destruction; }

    /// The same statement at the same place.
    bool operator==(const Statement &other) const;

private:
    friend class Script;

    struct Content
    {
        QString text;
        Language language = Language::InfluxQl;
        std::vector<StatementToken> tokens;
        QString verb;
        QString opening;
        bool isReadOnly = true;
        bool changesData = false;
        std::optional<Destruction> destruction;
    };

    /// `tokens` are places in `script`, from `start` on.
    Statement(QStringView script, Language language, qsizetype start, qsizetype end,
              const std::vector<StatementScanner::Token> &tokens);

    std::shared_ptr<const Content> m_content = std::make_shared<Content>();
    qsizetype m_start = 0;
    int m_line = 0;
    qsizetype m_end = 0;   ///< behind its semicolon
    qsizetype m_reach = 0; ///< an edit from here on cannot change what it is
};

} // namespace penstock

// It may move bytewise: lists of ten thousand are shifted while a person types.
Q_DECLARE_TYPEINFO(penstock::Statement, Q_RELOCATABLE_TYPE);
