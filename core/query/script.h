// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <QList>
#include <QStringList>

namespace penstock {

/// A text in a query language and its statements, read once. A cheap copy.
///
/// InfluxQL and SQL are divided at ';' outside quotes, comments and regular expressions; statements without a word are
/// left out. A Flux script is one statement. Broken text has statements too.
class Script
{
public:
    Script() = default;
    explicit Script(const QString &text, Language language = Language::InfluxQl);
    /// The statement alone; it is not read again.
    explicit Script(const Statement &statement);

    const QString &text() const { return m_text; }
    Language language() const { return m_language; }
    const QList<Statement> &statements() const { return m_statements; }
    QStringList statementTexts() const;

    /// The statement that a caret at this place means: the last one that begins there or before, else the first; -1:
    /// there is none.
    qsizetype indexAt(qsizetype position) const;

    /// True when every statement only reads, also when there is none.
    bool isReadOnly() const;
    /// True when a statement does what Statement::changesData() says.
    bool changesData() const;
    /// What the statements take away for good, in their order.
    QList<Destruction> destructions() const;

    /// `removed` characters at `position` give way to a text; all of it must be within the text. Only the statements
    /// around the edit are read again; the others are shifted.
    void replace(qsizetype position, qsizetype removed, const QString &added);

    /// Of the same text in the same language.
    bool operator==(const Script &other) const = default;

private:
    Statement newStatement(const class StatementReader &reader) const;

    QString m_text;
    Language m_language = Language::InfluxQl;
    QList<Statement> m_statements;
};

} // namespace penstock
