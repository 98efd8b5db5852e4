// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/typeconflicts.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/query/quoting.h"

#include <QLocale>
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

/// What happens to values that are of another type than the one that is read.
enum class Loss { Missing, Rounded };

bool isLost(Loss loss, const QString &type, const QMap<QString, QStringList> &types)
{
    if (loss == Loss::Rounded)
        return kindOf(type) == Kind::Number && type != u"float" && types.contains(QStringLiteral("float"));
    Kind read = Kind::Boolean;
    for (auto other = types.cbegin(); other != types.cend(); ++other)
        read = std::min(read, kindOf(other.key()));
    return kindOf(type) != read;
}

/// One field whose values do not all come as they are.
struct Conflict
{
    QStringList types; ///< each with its measurements
    QStringList casts; ///< what brings the others
};

std::optional<Conflict> conflictOf(Loss loss, const QString &field, const QMap<QString, QStringList> &types,
                                   const WholeSelection &selection)
{
    const auto isAffected = [&](const QString &type) {
        return isLost(loss, type, types) && !selection.casts.contains({field, type});
    };
    if (std::none_of(types.keyBegin(), types.keyEnd(), isAffected) || !selection.asksFor(field)) // mostly
        return {};
    Conflict conflict;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        conflict.types += TypeConflicts::tr("%1 in %2", "a type in measurements").arg(type.key(), listed(type.value()));
        if (isAffected(type.key()))
            conflict.casts += quoteIdentifier(field) + QStringLiteral("::") + type.key();
    }
    return conflict;
}

QString adviceOn(const QStringList &casts, const WholeSelection &selection, bool isOfSeveral)
{
    const QString text =
        !selection.isOfAll()
            ? isOfSeveral ? TypeConflicts::tr("Ask for them by their type (%1), or for one measurement at a time.")
                          : TypeConflicts::tr("Ask for them by their type: %1")
        : isOfSeveral
            ? TypeConflicts::tr("Ask for them by their type (SELECT *, %1 FROM …), or for one measurement at a time.")
            : TypeConflicts::tr("Ask for them by their type: SELECT *, %1 FROM …");
    return text.arg(listed(casts));
}

/// Of which all values come as they are, and whose columns have their names.
QSet<QString> othersOf(Loss loss, const QMap<QString, QMap<QString, QStringList>> &fields,
                       const WholeSelection &selection)
{
    QSet<QString> others;
    for (auto field = fields.cbegin(); selection.isPlain && field != fields.cend(); ++field) {
        if (!conflictOf(loss, field.key(), field.value(), selection))
            others.insert(field.key());
    }
    return others;
}

/// Empty: all values come as they are.
QString textOf(Loss loss, const QMap<QString, QMap<QString, QStringList>> &fields, const WholeSelection &selection)
{
    QStringList found;
    QStringList casts;
    QSet<QString> measurements;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const auto conflict = conflictOf(loss, field.key(), field.value(), selection);
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
        loss == Loss::Rounded
            ? TypeConflicts::tr("Integers beyond 9,007,199,254,740,992 may have lost digits. InfluxQL reads a field of "
                                "integers and floats as float: %1.")
            : withCount(
                  TypeConflicts::tr("Values of %n field(s) may be missing. InfluxQL reads a field as one type, numbers "
                                    "before texts before booleans, and leaves out the others without a word: %1.",
                                    nullptr, plural(quint64(found.size()))),
                  quint64(found.size()));
    return joinedSentences(text.arg(listed(found)), adviceOn(casts, selection, measurements.size() > 1));
}

/// A condition says something of the time. GROUP BY time(…) does not.
bool isOfSpan(const Statement &statement)
{
    const StatementTokens tokens = statement.tokens();
    bool isCondition = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        isCondition = isCondition || tokens[i].is(u"WHERE");
        const bool isTime = tokens[i].is(u"time") || tokens[i].text == u"\"time\"";
        if (isCondition && isTime && !(i + 1 < tokens.size() && tokens[i + 1].is(u"(")))
            return true;
    }
    return false;
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
            questions.push_back({int(i) + query.firstStatement, selection, isOfSpan(statements[i])});
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
    drop();
}

void TypeConflicts::hurry()
{
    QTimer::singleShot(longestWait, this, [this] {
        setUnknown(tr("The server did not say so in time."));
        cancel();
    });
}

void TypeConflicts::abort()
{
    setUnknown(tr("The answer to that was not waited for."));
    drop();
}

void TypeConflicts::drop()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
}

/// The first reason is the one.
void TypeConflicts::setUnknown(const Question &question, const QString &why)
{
    if (std::ranges::find(m_unknown, question.statement, &Batch::Note::statement) != m_unknown.end())
        return;
    m_unknown.push_back({question.statement, Batch::Note::Severity::Warning,
                         joinedSentences(tr("It is not known whether a field holds several types: one that does may "
                                            "show only the values of one type."),
                                         why)});
}

/// Of none of them.
void TypeConflicts::setUnknown(const QString &why)
{
    for (const Question &question : m_questions)
        setUnknown(question, why);
}

void TypeConflicts::take(const Batch &batch)
{
    for (const Batch::Note &note : batch.notes) {
        const bool isAnswer = note.statement >= 0 && std::size_t(note.statement) < m_asked.size();
        if (note.severity != Batch::Note::Severity::Error && !note.cut)
            continue;
        if (isAnswer)
            setUnknown(m_questions[m_asked[std::size_t(note.statement)]], note.text);
        else
            setUnknown(note.text);
    }
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
    if (m_count > mostFields) {
        setUnknown(tr("There are more than %1 fields.").arg(QLocale().toString(qulonglong(mostFields))));
        cancel();
    }
}

void TypeConflicts::jobFinished(const QueryJob &job)
{
    m_job.clear();
    if (job.state() == State::Failed) {
        setUnknown(job.error().message);
        fail(job.error());
        return;
    }
    if (job.state() != State::Succeeded) {
        cancel();
        return;
    }
    for (const Question &question : m_questions) {
        for (const Loss loss : {Loss::Missing, Loss::Rounded}) {
            QString text = textOf(loss, question.fields, question.selection);
            if (text.isEmpty())
                continue;
            if (question.isOfSpan)
                text = joinedSentences(text, tr("These are the types of all times: in the span of time that is asked "
                                                "for there may be one alone."));
            const Batch::Note note{question.statement, Batch::Note::Severity::Warning, text};
            if (loss == Loss::Missing)
                m_notes.push_back(note);
            else
                m_rounding.push_back({note, othersOf(loss, question.fields, question.selection)});
        }
    }
    succeed();
}

} // namespace penstock
