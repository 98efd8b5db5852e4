// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/query/query.h"
#include "core/query/wholeselection.h"
#include "core/result/batch.h"

#include <QMap>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace penstock {

class Client;
class QueryJob;

/// What a SELECT leaves out without a word, of all fields, of those of a pattern, or of single ones. InfluxQL reads a
/// field as one type in all its measurements and shards: numbers come before texts, texts before booleans
/// (influxd 1.6.7 and its query language's DataType), and values of another kind are nulls, rows with nothing else not
/// there. Integers beside floats become floats: those that a double does not hold lose digits. The server is asked for
/// the types of the fields in the very sources of the statement, once, and for no more than some of them.
/// It tells the types of all times: of a statement for a span of time the notes say so, for there may be one alone in
/// it.
class TypeConflicts final : public Job
{
    Q_OBJECT

public:
    /// Beyond so many fields nothing is found, which unknown() says.
    static constexpr std::size_t mostFields = 100'000;

    /// Null: there is nothing to ask, for a statement that asks for no field of a measurement but by its type, or in
    /// another language. InfluxDB 3 is not asked: a field of a table has one type there, and what it does with several
    /// tables was not seen.
    static TypeConflicts *ask(Client &client, const Query &query, QObject *parent = nullptr);
    ~TypeConflicts() override;

    /// The statement has ended: nobody waits for this longer than two seconds more.
    void hurry();

    /// After success: for each statement that has one, by the numbers that were asked for.
    const std::vector<Batch::Note> &notes() const { return m_notes; }
    /// The same, of integers that are read as floats: only where a column of the answer mayHoldRounded().
    struct Rounding
    {
        Batch::Note note;
        QSet<QString> others; ///< columns that are surely of other fields
    };
    const std::vector<Rounding> &rounding() const { return m_rounding; }
    /// After the end: for each statement of which the types, or some of them, are not known, why.
    const std::vector<Batch::Note> &unknown() const { return m_unknown; }

protected:
    void abort() override;

private:
    /// Of one field: by its type the measurements, as the server has them.
    using Types = QMap<QString, QStringList>;
    struct Question
    {
        int statement;
        WholeSelection selection;
        bool isOfSpan = false; ///< of time
        QMap<QString, Types> fields{};
    };

    TypeConflicts(Client &client, const Query &query, std::vector<Question> questions, QObject *parent);

    void take(const Batch &batch);
    void jobFinished(const QueryJob &job);
    void drop();
    void setUnknown(const Question &question, const QString &why);
    void setUnknown(const QString &why);

    std::vector<Question> m_questions;
    std::vector<std::size_t> m_asked; ///< by statement sent: the question
    QPointer<QueryJob> m_job;
    std::size_t m_count = 0;
    std::vector<Batch::Note> m_notes;
    std::vector<Rounding> m_rounding;
    std::vector<Batch::Note> m_unknown;
};

} // namespace penstock
