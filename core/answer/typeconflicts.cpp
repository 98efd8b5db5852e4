// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/typeconflicts.h"

#include "core/async/plural.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/query/quoting.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace penstock {

namespace {

constexpr qsizetype mostNamed = 5;
constexpr int longestWait = 2'000; // ms

/// What becomes one another; the least is the one that is read.
enum class Kind { Number, Text, Boolean };

Kind kindOf(const QString &type)
{
    return type == u"string" ? Kind::Text : type == u"boolean" ? Kind::Boolean : Kind::Number;
}

/// The first few.
QString listed(QStringList names)
{
    names.removeDuplicates();
    const QString ellipsis = names.size() > mostNamed ? QStringLiteral(", …") : QString();
    return names.first(std::min(mostNamed, names.size())).join(QStringLiteral(", ")) + ellipsis;
}

/// One field whose values do not all come.
struct Conflict
{
    QStringList types; ///< each with its measurements
    QStringList casts; ///< what brings the others
};

std::optional<Conflict> conflictOf(const QString &field, const QMap<QString, QStringList> &types,
                                   const WholeSelection &selection)
{
    Kind read = Kind::Boolean;
    for (auto type = types.cbegin(); type != types.cend(); ++type)
        read = std::min(read, kindOf(type.key()));
    const auto isMissing = [&](const QString &type) {
        return kindOf(type) != read && !selection.casts.contains({field, type});
    };
    if (std::none_of(types.keyBegin(), types.keyEnd(), isMissing)) // mostly
        return {};
    Conflict conflict;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        conflict.types += TypeConflicts::tr("%1 in %2", "a type in measurements").arg(type.key(), listed(type.value()));
        if (isMissing(type.key()))
            conflict.casts += quoteIdentifier(field) + QStringLiteral("::") + type.key();
    }
    return conflict;
}

/// Empty: all values come.
QString textOf(const QMap<QString, QMap<QString, QStringList>> &fields, const WholeSelection &selection)
{
    QStringList found;
    QStringList casts;
    QSet<QString> measurements;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const auto conflict = conflictOf(field.key(), field.value(), selection);
        if (!conflict)
            continue;
        found += TypeConflicts::tr("“%1” is %2", "a field, its types")
                     .arg(field.key(), conflict->types.join(QStringLiteral("; ")));
        casts += conflict->casts;
        for (const QStringList &names : field.value())
            measurements.unite(QSet<QString>(names.cbegin(), names.cend()));
    }
    if (found.isEmpty())
        return {};
    const QString text =
        withCount(TypeConflicts::tr("Values of %n field(s) may be missing. InfluxQL reads a field as one type, numbers "
                                    "before texts before booleans, and leaves out the others without a word: %1.",
                                    nullptr, plural(quint64(found.size()))),
                  quint64(found.size()))
            .arg(listed(found));
    const QString advice =
        measurements.size() > 1
            ? TypeConflicts::tr("Ask for them by their type (SELECT *, %1 FROM …), or for one measurement at a time.")
            : TypeConflicts::tr("Ask for them by their type: SELECT *, %1 FROM …");
    return text + u' ' + advice.arg(listed(casts));
}

} // namespace

TypeConflicts *TypeConflicts::ask(Client &client, const Query &query, QObject *parent)
{
    const Flavour flavour = client.settings().flavour();
    if (flavour != Flavour::V1 && flavour != Flavour::V2 && flavour != Flavour::Unknown)
        return nullptr;
    std::vector<Question> questions;
    const QList<Statement> &statements = query.script.statements();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        for (const WholeSelection &selection : wholeSelectionsOf(statements[i]))
            questions.push_back({int(i) + query.firstStatement, selection});
    }
    return questions.empty() ? nullptr : new TypeConflicts(client, query, std::move(questions), parent);
}

TypeConflicts::TypeConflicts(Client &client, const Query &query, std::vector<Question> questions, QObject *parent)
    : Job(parent), m_questions(std::move(questions))
{
    // Each source by itself: of several ones in different policies influxd 1.6.7 mixes up which measurement is where.
    QStringList texts;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        for (const QString &source : m_questions[i].selection.sources) {
            texts += QStringLiteral("SHOW FIELD KEYS FROM ") + source;
            m_asked.push_back(i);
        }
    }
    Query asked;
    asked.script = Script(texts.join(QStringLiteral("; ")));
    asked.database = query.database;
    asked.retentionPolicy = query.retentionPolicy;
    asked.parameters = query.parameters;
    asked.chunkRows = 10'000;
    m_job = client.query(asked);
    connect(m_job, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { take(*batch); });
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { jobFinished(*job); });
    connect(m_job, &QObject::destroyed, this, [this] { cancel(); }); // the connection was closed
}

TypeConflicts::~TypeConflicts()
{
    abort();
}

void TypeConflicts::hurry()
{
    QTimer::singleShot(longestWait, this, [this] { cancel(); });
}

void TypeConflicts::abort()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
}

void TypeConflicts::take(const Batch &batch)
{
    for (const Batch::Fragment &fragment : batch.fragments) {
        const Table &rows = fragment.rows;
        const std::optional<std::size_t> measurement = rows.findRole(ColumnRole::SeriesName);
        const bool isAnswer =
            measurement && fragment.statement >= 0 && std::size_t(fragment.statement) < m_asked.size();
        std::optional<std::size_t> field;
        std::optional<std::size_t> type;
        for (std::size_t i = 0; isAnswer && i < rows.columnCount(); ++i) {
            if (rows.column(i).name() == u"fieldKey")
                field = i;
            else if (rows.column(i).name() == u"fieldType")
                type = i;
        }
        m_count += rows.rowCount();
        for (std::size_t row = 0; field && type && row < rows.rowCount(); ++row) {
            Types &types =
                m_questions[m_asked[std::size_t(fragment.statement)]].fields[toText(rows.column(*field), row)];
            types[toText(rows.column(*type), row)] += toText(rows.column(*measurement), row);
        }
    }
    if (m_count > mostFields)
        cancel();
}

void TypeConflicts::jobFinished(const QueryJob &job)
{
    m_job.clear();
    if (job.state() == State::Failed) {
        fail(job.error());
        return;
    }
    if (job.state() != State::Succeeded) {
        cancel();
        return;
    }
    for (const Question &question : m_questions) {
        const QString text = textOf(question.fields, question.selection);
        if (!text.isEmpty())
            m_notes.push_back({question.statement, Batch::Note::Severity::Warning, text});
    }
    succeed();
}

} // namespace penstock
