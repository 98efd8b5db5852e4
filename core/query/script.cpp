// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"

#include "core/query/statementreader.h"

#include <algorithm>

namespace penstock {

namespace {

/// Tells the lines of places that come in their order.
class LineCounter
{
public:
    LineCounter(QStringView text, qsizetype position, int line) : m_text(text), m_position(position), m_line(line) {}

    int lineOf(qsizetype position)
    {
        m_line += static_cast<int>(m_text.sliced(m_position, position - m_position).count(u'\n'));
        m_position = position;
        return m_line;
    }

private:
    QStringView m_text;
    qsizetype m_position;
    int m_line;
};

} // namespace

Script::Script(const QString &text, Language language) : m_text(text), m_language(language)
{
    StatementReader reader(m_text, m_language);
    LineCounter lines(m_text, 0, 0);
    while (reader.next()) {
        if (!reader.isStatement())
            continue;
        m_statements += newStatement(reader);
        m_statements.last().m_line = lines.lineOf(reader.start());
    }
}

Script::Script(const Statement &statement)
    : m_text(statement.text()), m_language(statement.language()), m_statements{statement}
{
    Statement &only = m_statements.first();
    only.m_start = 0;
    only.m_line = 0;
    only.m_end = m_text.size();
    only.m_reach = m_text.size();
}

Statement Script::newStatement(const StatementReader &reader) const
{
    Statement statement(m_text, m_language, reader.start(), reader.end(), reader.tokens());
    statement.m_end = reader.position();
    statement.m_reach = reader.reach();
    return statement;
}

QStringList Script::statementTexts() const
{
    QStringList texts;
    texts.reserve(m_statements.size());
    for (const Statement &statement : m_statements)
        texts += statement.text();
    return texts;
}

qsizetype Script::indexAt(qsizetype position) const
{
    if (m_statements.isEmpty())
        return -1;
    const auto behind = std::ranges::upper_bound(m_statements, position, {}, &Statement::start);
    return std::max<qsizetype>(behind - m_statements.begin() - 1, 0);
}

bool Script::isReadOnly() const
{
    return std::ranges::all_of(m_statements, &Statement::isReadOnly);
}

bool Script::changesData() const
{
    return std::ranges::any_of(m_statements, &Statement::changesData);
}

QList<Destruction> Script::destructions() const
{
    QList<Destruction> found;
    for (const Statement &statement : m_statements) {
        if (statement.destruction())
            found += *statement.destruction();
    }
    return found;
}

void Script::replace(qsizetype position, qsizetype removed, const QString &added)
{
    const qsizetype shift = added.size() - removed;
    const auto lineShift =
        static_cast<int>(added.count(u'\n') - QStringView(m_text).sliced(position, removed).count(u'\n'));
    m_text.replace(position, removed, added);

    // What comes before did not look as far as the edit and ends with a semicolon: from there on all is read again …
    const auto isTouched = [position](const Statement &statement) { return statement.m_reach >= position; };
    const qsizetype first = std::ranges::find_if(std::as_const(m_statements), isTouched) - m_statements.cbegin();
    const Statement *before = first > 0 ? &m_statements.at(first - 1) : nullptr;
    const qsizetype from = before ? before->m_end : 0;
    StatementReader reader(m_text, m_language, from);
    LineCounter lines(m_text, before ? before->m_start : 0, before ? before->m_line : 0);
    QList<Statement> fresh;
    qsizetype kept = first; // the first that is behind what is read
    bool isAtKnown = false;
    while (!isAtKnown && reader.next()) {
        if (reader.isStatement()) {
            fresh += newStatement(reader);
            fresh.last().m_line = lines.lineOf(reader.start());
        }
        // … until a semicolon behind the edit that was one before.
        if (reader.position() <= position + added.size())
            continue;
        while (kept < m_statements.size() && m_statements.at(kept).m_end + shift < reader.position())
            ++kept;
        isAtKnown = kept < m_statements.size() && m_statements.at(kept).m_end + shift == reader.position();
    }
    kept = isAtKnown ? kept + 1 : m_statements.size();

    const qsizetype gone = kept - first;
    if (fresh.size() < gone)
        m_statements.remove(first + fresh.size(), gone - fresh.size());
    else if (fresh.size() > gone)
        m_statements.insert(first + gone, fresh.size() - gone, Statement());
    const auto behind = std::ranges::move(fresh, m_statements.begin() + first).out;
    std::for_each(behind, m_statements.end(), [shift, lineShift](Statement &statement) {
        statement.m_start += shift;
        statement.m_end += shift;
        statement.m_reach += shift;
        statement.m_line += lineShift;
    });
}

} // namespace penstock
