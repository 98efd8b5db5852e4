// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementtoken.h"

#include <QString>

#include <vector>

namespace penstock {

/// Pieces of a text that give way to others; none may touch another one.
class TextEdits
{
public:
    /// The text must live as long as this.
    explicit TextEdits(const QString &text) : m_text(text) {}

    /// A view into the text.
    void replace(QStringView piece, const QString &by);
    /// From the first of the tokens to the last one.
    void replace(StatementTokens tokens, const QString &by);
    void insertBehind(const StatementToken &token, const QString &text);

    /// The text with all of them made.
    QString made() const;

private:
    struct Edit
    {
        qsizetype start;
        qsizetype length;
        QString by;
    };

    const QString &m_text;
    std::vector<Edit> m_edits;
};

/// What stands from the first of the tokens to the last one, with all that is between them.
QString textOf(StatementTokens tokens);

} // namespace penstock
