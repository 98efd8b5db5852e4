// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preflightreport.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/importing/preflight.h"
#include "core/importing/showntime.h"
#include "core/result/column.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

struct PreflightReportText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PreflightReport)
};

QString figure(std::uint64_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString shownDuration(std::uint64_t nanoseconds)
{
    constexpr std::uint64_t second = 1'000'000'000;
    constexpr std::uint64_t day = 86'400 * second;
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    if (nanoseconds >= 2 * day)
        return PreflightReportText::tr("%n day(s)", nullptr, int((nanoseconds + day / 2) / day));
    if (nanoseconds > 10 * second)
        nanoseconds -= nanoseconds % second;
    return formatDuration(static_cast<std::int64_t>(std::min(nanoseconds, most)));
}

QString spanText(const Preflight &found)
{
    const QString series =
        found.hasMoreSeries
            ? PreflightReportText::tr("more than %1 series").arg(figure(found.series))
            : withCount(PreflightReportText::tr("%n series", nullptr, plural(found.series)), found.series);
    const QString rows =
        withCount(found.isWhole ? PreflightReportText::tr("%n row(s)", nullptr, plural(found.read))
                                : PreflightReportText::tr("The first %n row(s)", nullptr, plural(found.read)),
                  found.read);
    if (found.points == 0)
        return PreflightReportText::tr("%1, none of which can be written.").arg(rows);
    if (found.first == found.last)
        return PreflightReportText::tr("%1 at %2 in %3.").arg(rows, shownTime(found.first), series);
    return PreflightReportText::tr("%1 from %2 to %3 in %4.")
        .arg(rows, shownTime(found.first), shownTime(found.last), series);
}

QString orderText(const Preflight &found)
{
    if (found.stepsBack.count == 0)
        return PreflightReportText::tr("They are in the order of their times.");
    if (found.stepsOn == 0)
        return PreflightReportText::tr("They are in the order of their times, the newest first.");
    return withCount(PreflightReportText::tr("%n row(s) are earlier than the row before, first on line %1.", nullptr,
                                             plural(found.stepsBack.count)),
                     found.stepsBack.count)
        .arg(figure(found.stepsBack.line));
}

QString spacingText(const TimeSpacing &spacing)
{
    if (spacing.usual() == 0)
        return {};
    const QString step = shownDuration(spacing.usual());
    if (spacing.gaps() == 0)
        return PreflightReportText::tr("A series has a row every %1 or so, without gaps.").arg(step);
    const TimeSpacing::Gap gap = spacing.longestGap();
    const auto length = static_cast<std::uint64_t>(gap.to) - static_cast<std::uint64_t>(gap.from);
    return withCount(PreflightReportText::tr(
                         "A series has a row every %1 or so, but for %n gap(s); the longest is %2, after %3 "
                         "(line %4).",
                         nullptr, plural(spacing.gaps())),
                     spacing.gaps())
        .arg(step, shownDuration(length), shownTime(gap.from))
        .arg(figure(gap.line));
}

QString exampleText(const SharedRows &shared)
{
    if (shared.examples.isEmpty())
        return PreflightReportText::tr("The first is on line %1.").arg(figure(shared.firstLine));
    const SharedRows::Example &example = shared.examples.constFirst();
    return PreflightReportText::tr("Lines %1 and %2 are both %3.")
        .arg(figure(example.firstLine))
        .arg(figure(example.line))
        .arg(example.text);
}

QString questionText(const SharedRows &shared)
{
    const std::uint64_t lost = shared.count - shared.same;
    QString text = withCount(
        PreflightReportText::tr("%n row(s) share series and time with an earlier row and would overwrite it with "
                                "other values.",
                                nullptr, plural(lost)),
        lost);
    if (shared.notCompared() > 0) {
        text = joinedSentences(text, withCount(PreflightReportText::tr("Of %n of them the values were not compared.",
                                                                       nullptr, plural(shared.notCompared())),
                                               shared.notCompared()));
    }
    return joinedSentences(text, exampleText(shared));
}

QStringList sharedWarnings(const SharedRows &shared, bool keepsBoth)
{
    QStringList warnings;
    if (shared.count > 0 && keepsBoth) {
        warnings += withCount(PreflightReportText::tr(
                                  "%n row(s) share series and time with an earlier row. The server keeps both.",
                                  nullptr, plural(shared.count)),
                              shared.count) +
                    u' ' + exampleText(shared);
    } else if (shared.same > 0) {
        warnings += withCount(PreflightReportText::tr(
                                  "%n row(s) share series and time with an earlier row and have no other value for "
                                  "a field: they are stored as one.",
                                  nullptr, plural(shared.same)),
                              shared.same) +
                    (shared.loses() ? QString() : u' ' + exampleText(shared));
    }
    if (shared.notKnown > 0) {
        warnings += withCount(
            PreflightReportText::tr("Of %n row(s) it is not known whether they share series and time with an earlier "
                                    "one: there are too many series, or they are too far out of order.",
                                    nullptr, plural(shared.notKnown)),
            shared.notKnown);
    }
    return warnings;
}

QList<PlanFlaw> clockQuestions(const Preflight &found)
{
    QList<PlanFlaw> questions;
    if (const Preflight::RepeatedHour &again = found.repeatedHour; !again.zones.isEmpty()) {
        questions += {PreflightReportText::tr(
                          "An hour comes twice, first on line %1 (%2), as it does where clocks are set back. The "
                          "times may be of the zone %3, and not UTC.")
                          .arg(figure(again.line))
                          .arg(shownTime(again.time).chopped(1), again.zones.join(QStringLiteral(", "))),
                      PreflightReportText::tr(
                          "Say the zone of the times: --time-zone %1, or --time-zone UTC if they are in UTC all the "
                          "same.")
                          .arg(again.zones.constFirst())};
    }
    if (found.undecidedTimes > 0) {
        questions += {withCount(PreflightReportText::tr(
                                    "%n time(s) are of an hour that comes twice when the clocks are set back, and "
                                    "the order of the rows does not tell which is meant.",
                                    nullptr, plural(found.undecidedTimes)),
                                found.undecidedTimes),
                      PreflightReportText::tr("Say which: --repeated-hour first, or --repeated-hour second.")};
    }
    return questions;
}

QStringList rowWarnings(const Preflight &found)
{
    QStringList warnings;
    if (found.refused.count > 0) {
        warnings += withCount(PreflightReportText::tr("%n row(s) will be refused, the first is on line %1: %2.",
                                                      nullptr, plural(found.refused.count)),
                              found.refused.count)
                        .arg(figure(found.refused.line))
                        .arg(found.refused.reason);
    }
    if (found.skipped.count > 0) {
        warnings +=
            withCount(PreflightReportText::tr("%n row(s) hold no value and will be left out, the first is on line %1.",
                                              nullptr, plural(found.skipped.count)),
                      found.skipped.count)
                .arg(figure(found.skipped.line));
    }
    if (found.tooOld.count > 0) {
        warnings += withCount(PreflightReportText::tr(
                                  "%n row(s) are older than the database keeps, the first is on line %1: they will "
                                  "be refused, or never be shown.",
                                  nullptr, plural(found.tooOld.count)),
                              found.tooOld.count)
                        .arg(figure(found.tooOld.line));
    }
    return warnings;
}

} // namespace

PreflightReport PreflightReport::of(const Preflight &found, bool keepsBoth)
{
    PreflightReport report;
    report.facts += spanText(found);
    if (found.points > 1) {
        report.facts += orderText(found);
        if (const QString spacing = spacingText(found.spacing); !spacing.isEmpty())
            report.facts += spacing;
    }
    // Reading and encoding alone; how quick the server is nobody knows yet.
    if (const auto least = found.leastDuration(); least && *least >= std::chrono::seconds(1))
        report.facts += PreflightReportText::tr("To write them takes %1 or more.")
                            .arg(shownDuration(std::uint64_t(least->count() / 1'000) * 1'000'000'000));
    report.warnings = rowWarnings(found) + sharedWarnings(found.shared, keepsBoth) + found.losses;
    report.clocks = clockQuestions(found);
    if (found.shared.loses() && !keepsBoth)
        report.question = questionText(found.shared);
    return report;
}

} // namespace penstock
