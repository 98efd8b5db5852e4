// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answerwriter.h"

namespace penstock {

namespace {

bool isJson(TableFormat format)
{
    return format == TableFormat::Json || format == TableFormat::JsonLines;
}

} // namespace

AnswerWriter::AnswerWriter(QIODevice &device, const ExportStyle &style, const QStringList &statements)
    : m_format(style.format), m_statements(statements), m_writer(&device, style.format, style.options)
{
    if (style.lines)
        m_lines.emplace(device, *style.lines);
}

Status AnswerWriter::write(const Batch &batch, const std::stop_token &stop)
{
    m_rows += batch.rowCount();
    for (const Batch::Fragment &fragment : batch.fragments) {
        if (fragment.rows.rowCount() == 0)
            continue;
        const Status status = m_lines ? m_lines->write(fragment.rows, nullptr, stop) : writeRows(fragment, stop);
        if (!status || stop.stop_requested())
            return status;
    }
    return {};
}

Status AnswerWriter::writeRows(const Batch::Fragment &fragment, const std::stop_token &stop)
{
    const bool several = m_statements.size() > 1;
    // Yields of Flux are told apart by a column, so they share a table.
    const int statement = several ? fragment.statement : 0;
    if (!isJson(m_format)) {
        const std::string key =
            fragment.extends ? std::to_string(statement) : layoutKey(statement, fragment.rows, fragment.typed, false);
        if (!goesStraight(fragment, statement, key))
            return spool(fragment, key);
    }
    m_writer.setStatement(several ? fragment.statement + 1 : 0);
    const Status status = m_writer.write(fragment.rows, fragment.rows.visibleColumns(), nullptr, stop);
    return status ? m_writer.flush() : status;
}

/// The first table, if its columns are known with its first rows. Where tables have titles there must be one statement:
/// the others tell how it is called.
bool AnswerWriter::goesStraight(const Batch::Fragment &fragment, int statement, const std::string &key)
{
    if (fragment.extends || (m_format != TableFormat::Csv && m_statements.size() > 1))
        return false;
    const std::string layout = layoutKey(statement, fragment.rows, true, false);
    // Series of several measurements may come with other tags.
    const bool mayGrow = !fragment.typed && fragment.rows.showsNames().value_or(true) &&
                         fragment.rows.findRole(ColumnRole::Tag).has_value();
    if (!m_straight && m_sheets.empty() && !mayGrow) {
        m_straight = layout;
        m_straightLabel = labelOf(fragment.statement, fragment.rows);
    }
    return m_straight == layout && !m_places.contains(key);
}

Status AnswerWriter::spool(const Batch::Fragment &fragment, const std::string &key)
{
    const auto [place, isNew] = m_places.try_emplace(key, m_sheets.size());
    if (isNew)
        m_sheets.push_back({labelOf(fragment.statement, fragment.rows), std::make_unique<SpooledTable>(m_writer)});
    Sheet &sheet = m_sheets[place->second];
    if (!isNew && labelOf(fragment.statement, fragment.rows).series != sheet.label.series)
        sheet.label.series.clear();
    return sheet.table->append(fragment.rows);
}

Status AnswerWriter::finish()
{
    if (m_lines)
        return m_lines->finish();
    QStringList titles;
    const bool several = m_statements.size() > 1;
    const std::size_t before = m_straight ? 1 : 0; // written, without a title
    if (m_format != TableFormat::Csv && (several || before + m_sheets.size() > 1)) {
        std::vector<ResultLabel> labels;
        labels.reserve(before + m_sheets.size());
        if (m_straight)
            labels.push_back(m_straightLabel);
        for (const Sheet &sheet : m_sheets)
            labels.push_back(sheet.label);
        titles = nameResults(labels, m_statements).mid(static_cast<qsizetype>(before));
    }
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        Sheet &sheet = m_sheets[i];
        m_writer.setStatement(several ? sheet.label.statement + 1 : 0);
        const Status status = sheet.table->writeTo(&m_writer, titles.value(static_cast<qsizetype>(i)));
        if (!status)
            return status;
        sheet.table.reset();
    }
    return m_writer.finish();
}

} // namespace penstock
