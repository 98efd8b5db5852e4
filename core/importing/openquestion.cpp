// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/openquestion.h"

#include "core/async/plural.h"
#include "core/csv/numberform.h"
#include "core/importing/rowidentity.h"
#include "core/importing/zonequestion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

using Kind = OpenQuestion::Kind;
using TimeKind = TimestampFormat::Kind;

struct OpenQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::OpenQuestion)
};

QString dayOf(const QString &sample, TimeKind kind)
{
    const auto time = TimestampFormat{.kind = kind}.parse(sample.toStdString());
    if (!time)
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(*time / 1'000'000, Qt::UTC).date();
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

/// 05.03.2024 is day first wherever it is written.
bool isDotted(const QString &sample)
{
    return sample.contains(u'.') && !sample.contains(u'/');
}

std::optional<OpenQuestion> dayOrMonth(const ColumnGuess &guess, TimeKind kind)
{
    const bool mayBeBoth = kind == TimeKind::DayMonthYear || kind == TimeKind::MonthDayYear;
    if (!guess.ambiguousTime || !mayBeBoth || isDotted(guess.samples.value(0)))
        return {};
    // 03/03/2024 would show no difference.
    const auto differs = [](const QString &sample) {
        return dayOf(sample, TimeKind::DayMonthYear) != dayOf(sample, TimeKind::MonthDayYear);
    };
    const auto found = std::ranges::find_if(guess.samples, differs);
    const QString sample = found == guess.samples.cend() ? guess.samples.value(0) : *found;
    const QString dayFirst = OpenQuestionText::tr("Day first: %1").arg(dayOf(sample, TimeKind::DayMonthYear));
    const QString monthFirst = OpenQuestionText::tr("Month first: %1").arg(dayOf(sample, TimeKind::MonthDayYear));
    return OpenQuestion{.kind = Kind::DayOrMonth,
                        .text = OpenQuestionText::tr("Which day is %1 in the column “%2”?").arg(sample, guess.name),
                        .answers = kind == TimeKind::DayMonthYear ? QStringList{dayFirst, monthFirst}
                                                                  : QStringList{monthFirst, dayFirst},
                        .name = guess.name};
}

QString numberOf(const QString &sample, const NumberForm &form)
{
    const auto number = NumberReader(form).decimal(sample.toStdString());
    return OpenQuestionText::tr("%1: the decimal mark is “%2”")
        .arg(number ? QString::number(*number, 'g', 15) : sample, QString(QLatin1Char(form.decimal)));
}

std::optional<OpenQuestion> decimalMark(const ColumnGuess &guess)
{
    if (!guess.ambiguousNumber)
        return {};
    const QString sample = guess.doubtful.isEmpty() ? guess.samples.value(0) : guess.doubtful;
    return OpenQuestion{.kind = Kind::DecimalMark,
                        .text = OpenQuestionText::tr("Which number is %1 in the column “%2”?").arg(sample, guess.name),
                        .answers = {numberOf(sample, guess.number), numberOf(sample, guess.otherNumber)},
                        .name = guess.name};
}

std::optional<OpenQuestion> zone(const CsvAnalysis &analysis, const QList<ColumnPlan> &plans)
{
    const auto found = zoneInName(plans, analysis.columns);
    if (!found)
        return {};
    OpenQuestion question{
        .kind = Kind::Zone,
        .text = OpenQuestionText::tr(
                    "The name of the time column, “%1”, says %2. In which zone are the times? Others can be chosen "
                    "from the list of zones.")
                    .arg(found->column, found->said),
        .answers = {},
        .name = found->column};
    if (!found->zone.isEmpty()) {
        // Etc/GMT-1 is called by the name of the zone that it is not.
        const bool isOffset = found->zone.startsWith(QLatin1String("Etc/"));
        question.answers += isOffset ? found->said : OpenQuestionText::tr("%1: %2").arg(found->said, found->zone);
        question.zones += found->zone;
    }
    question.answers += OpenQuestionText::tr("UTC all the same");
    question.zones += QStringLiteral("UTC"); // not nothing: it has been said
    return question;
}

/// Of rows that differ only by the hour that comes twice.
std::optional<OpenQuestion> setBackClock(const CsvAnalysis &analysis, const TimeChoice &time,
                                         const QList<qsizetype> &tags)
{
    const QStringList zones = zonesThatTellApart(analysis.preview, time, tags);
    if (zones.isEmpty())
        return {};
    OpenQuestion question{
        .kind = Kind::Zone,
        .text = OpenQuestionText::tr("An hour comes twice in the first %1 rows, as it does where clocks are set "
                                     "back. In which zone are the times? Others can be chosen from the list of "
                                     "zones.")
                    .arg(analysis.preview.size()),
        .answers = zones,
        .name = QStringLiteral("set back")};
    question.zones = zones;
    question.answers += OpenQuestionText::tr("UTC all the same");
    question.zones += QStringLiteral("UTC"); // not nothing: it has been said
    return question;
}

/// Rows that would overwrite each other; when the time zone may tell them apart, that is asked first.
std::optional<OpenQuestion> overwrites(const CsvAnalysis &analysis, const QList<ColumnPlan> &plans,
                                       const QStringList &settled)
{
    TimeChoice time;
    QList<qsizetype> tags;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const ColumnPlan::Role role = plans.at(i).role;
        if (role == ColumnPlan::Role::Tag || role == ColumnPlan::Role::Measurement)
            tags += i;
        else if (role == ColumnPlan::Role::TimePart)
            time.parts += i;
        else if (role == ColumnPlan::Role::Time)
            time.column = i;
    }
    if (time.column < 0)
        return {};
    time.format = plans.at(time.column).time;
    RowIdentity identity(analysis.preview, time);
    for (const qsizetype tag : tags)
        identity.addTag(tag);
    const quint64 count = identity.overwritten();
    if (count == 0)
        return {};
    if (const auto clock = setBackClock(analysis, time, tags); clock && !settled.contains(clock->key()))
        return clock;
    OpenQuestion question{
        .kind = Kind::Overwrites,
        .text = OpenQuestionText::tr(
                    "%n of the first %1 row(s) have time and tags in common with another row and would overwrite "
                    "it. Which column tells them apart?",
                    nullptr, plural(count))
                    .arg(analysis.preview.size()),
        .answers = {}};
    for (const qsizetype column : identity.columnsThatTellApart(analysis.columns)) {
        if (column >= plans.size() || column == time.column || time.parts.contains(column))
            continue;
        question.answers += OpenQuestionText::tr("Make “%1” a tag").arg(plans.at(column).name);
        question.candidates += column;
    }
    question.answers += OpenQuestionText::tr("None: the last of such rows stays");
    return question;
}

/// Whether a question of the analysis has its own answers among these; others are shown as they are, never passed over.
bool isAnsweredHere(const QString &text, const CsvAnalysis &analysis)
{
    static const QStringList options{QStringLiteral("--encoding"), QStringLiteral("--decimal '"),
                                     QStringLiteral("--tag NAME")};
    const bool isDayOrMonth =
        text.contains(QLatin1String("--time-format dmy")) && text.contains(QLatin1String("--time-format mdy"));
    return isDayOrMonth ||
           std::ranges::any_of(options, [&text](const QString &option) { return text.contains(option); }) ||
           text == zoneQuestion(analysis.plan.columns, analysis.columns) ||
           std::ranges::any_of(analysis.structure,
                               [&text](const Finding &finding) { return text.startsWith(finding.sentence); });
}

} // namespace

QString OpenQuestion::key() const
{
    return QString::number(int(kind)) + u':' + name;
}

QList<OpenQuestion> questionsOnFile(const CsvAnalysis &analysis)
{
    QList<OpenQuestion> questions;
    const EncodingGuess &encoding = analysis.encoding;
    if (encoding.certainty == Certainty::Ambiguous) {
        OpenQuestion question{.kind = Kind::Encoding,
                              .text =
                                  OpenQuestionText::tr("%1 In which one are its letters right?").arg(encoding.reason),
                              .answers = {QString::fromLatin1(encoding.encoding.name())}};
        for (const TextEncoding &other : encoding.others)
            question.answers += QString::fromLatin1(other.name());
        questions += question;
    }
    for (const Finding &finding : analysis.structure) {
        if (finding.certainty != Certainty::Ambiguous)
            continue;
        OpenQuestion question{
            .kind = Kind::Structure,
            .text = OpenQuestionText::tr("%1 Is that right? See how it is read below.").arg(finding.sentence),
            .answers = {OpenQuestionText::tr("It is right")}};
        if (analysis.plan.dialect.headerRows > 1)
            question.answers += OpenQuestionText::tr("Only the last line names them");
        questions += question;
    }
    for (const QString &text : analysis.questions) {
        if (!isAnsweredHere(text, analysis))
            questions += {.kind = Kind::Structure,
                          .text = text,
                          .answers = {OpenQuestionText::tr("Go on as it is")},
                          .name = text};
    }
    return questions;
}

QList<OpenQuestion> questionsOnColumns(const CsvAnalysis &analysis, const QList<ColumnPlan> &plans,
                                       const QStringList &settled)
{
    if (analysis.plan.isAnnotated)
        return {};
    QList<OpenQuestion> questions;
    const auto add = [&](const std::optional<OpenQuestion> &question) {
        if (question && !settled.contains(question->key()))
            questions += *question;
    };
    for (qsizetype i = 0; i < std::min(plans.size(), analysis.columns.size()); ++i) {
        const ColumnPlan &plan = plans.at(i);
        const ColumnGuess &guess = analysis.columns.at(i);
        const bool isNumber = plan.type == ColumnPlan::FieldType::Float || plan.type == ColumnPlan::FieldType::Integer;
        if (plan.role == ColumnPlan::Role::Time)
            add(dayOrMonth(guess, plan.time.kind));
        else if (plan.role == ColumnPlan::Role::Field && isNumber)
            add(decimalMark(guess));
    }
    add(zone(analysis, plans));
    add(overwrites(analysis, plans, settled));
    return questions;
}

CsvDialect answered(CsvDialect dialect, const OpenQuestion &question, qsizetype answer)
{
    if (question.kind == Kind::Encoding) {
        dialect.encoding = TextEncoding::named(question.answers.value(answer)).value_or(dialect.encoding);
    } else if (question.kind == Kind::Structure && answer == 1) {
        dialect.skipLines += dialect.headerRows - 1;
        dialect.headerRows = 1;
    }
    return dialect;
}

} // namespace penstock
