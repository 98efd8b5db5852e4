// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/query/querysource.h"

#include "core/lineprotocol/lineencoder.h"
#include "core/source/query/questioner.h"

#include <QThread>

#include <utility>

namespace penstock {

namespace {

bool has(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return true;
    }
    return false;
}

bool hasUnsigned(const Table &table, const TablePoints &points)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        if (points.fieldTypes.value(column.name(), column.type()) == ColumnType::Unsigned)
            return true;
    }
    return false;
}

/// What Flux adds to its rows is no field.
TablePoints pointsOf(const Table &table, const Question &question)
{
    TablePoints points = question.points;
    if (question.query.script.language() == Language::Flux)
        points.ignoredColumns += {QStringLiteral("_start"), QStringLiteral("_stop"), QStringLiteral("result")};
    if (question.mayLackColumns)
        points.tagColumns.removeIf([&](const QString &name) { return !has(table, name); });
    points.ignoredColumns.removeIf([&](const QString &name) { return !has(table, name); });
    const QString key = QStringLiteral("_field");
    const QString value = QStringLiteral("_value");
    if (!has(table, key) || !has(table, value))
        return points;
    points.keyColumn = key;
    points.valueColumn = value;
    return points;
}

} // namespace

QuerySource::QuerySource(Options options)
    : m_options(std::move(options)), m_intake(m_options.queueBytes, [this] {
          QMetaObject::invokeMethod(m_questioner.get(), &Questioner::goOn, Qt::QueuedConnection);
      })
{
    m_record.topic = "query";
}

QuerySource::~QuerySource()
{
    if (!m_thread)
        return;
    // The sockets end in their own thread, which does so before it ends.
    m_questioner.release()->deleteLater();
    m_thread->quit();
    m_thread->wait();
}

Status QuerySource::open()
{
    m_thread = std::make_unique<QThread>();
    m_questioner = std::make_unique<Questioner>(m_options.server, std::move(m_options.questions), m_intake);
    m_questioner->moveToThread(m_thread.get());
    m_thread->start();
    QMetaObject::invokeMethod(m_questioner.get(), &Questioner::start, Qt::QueuedConnection);
    return {};
}

Source::Next QuerySource::nextWithin(const Patience &patience)
{
    for (;;) {
        if (const auto next = takeRow())
            return *next;
        if (const auto next = takeItem(patience))
            return *next;
    }
}

/// Nothing: none of the rows at hand is left.
std::optional<Source::Next> QuerySource::takeRow()
{
    while (!m_lines || m_row == m_lines->rowCount()) {
        m_lines.reset();
        if (!m_rows.batch || m_fragment == m_rows.batch->fragments.size())
            return {};
        if (!beginTable())
            return Next::Failed;
    }
    m_record.position = ++m_record.row;
    const Status status = m_lines->view(m_row++, m_record.point);
    if (status)
        return Next::Record;
    m_problem.reason = status.error().message;
    return Next::Bad;
}

/// False: no points can be made of the next table.
bool QuerySource::beginTable()
{
    const Table &table = m_rows.batch->fragments[m_fragment++].rows;
    m_row = 0;
    if (table.rowCount() == 0)
        return true;
    TablePoints points = pointsOf(table, *m_rows.question);
    points.unsignedAsInteger = m_options.unsignedAsInteger;
    m_hasUnsigned = m_hasUnsigned || (m_options.unsignedAsInteger && hasUnsigned(table, points));
    Result<TableLines> lines = TableLines::create(table, points);
    if (!lines) {
        m_error = lines.error();
        return false;
    }
    m_lines = *std::move(lines);
    return true;
}

/// Nothing: rows may be at hand now.
std::optional<Source::Next> QuerySource::takeItem(const Patience &patience)
{
    auto item = m_intake.take(patience);
    if (!item)
        return Next::Waiting;
    if (auto *rows = std::get_if<AnswerIntake::Rows>(&*item)) {
        m_rows = std::move(*rows);
        m_fragment = 0;
    } else if (const auto *answered = std::get_if<AnswerIntake::Answered>(&*item)) {
        if (m_options.answered)
            m_options.answered(*answered->question, m_record.row);
    } else if (const auto *error = std::get_if<Error>(&*item)) {
        m_error = *error;
        return Next::Failed;
    } else {
        return Next::End;
    }
    return {};
}

std::string_view QuerySource::rawText() const
{
    m_text.clear();
    // The one that refuses least.
    LineEncoder encoder(LineEncoder::Options{.dialect = LineDialect::QuestDb});
    if (!encoder.append(m_record.point, m_text)) {
        m_text = m_record.point.measurement;
        for (const TagView &tag : m_record.point.tags)
            m_text.append(",").append(tag.key).append("=").append(tag.value);
        m_text.append(" … ").append(std::to_string(m_record.point.time));
    } else {
        m_text.pop_back();
    }
    return m_text;
}

QStringList QuerySource::notes() const
{
    QStringList notes = m_intake.notes();
    if (m_hasUnsigned)
        notes += tr("Unsigned integers are written as integers, since the target knows no unsigned ones; rows with one "
                    "beyond 9,223,372,036,854,775,807 are refused.");
    return notes;
}

} // namespace penstock
