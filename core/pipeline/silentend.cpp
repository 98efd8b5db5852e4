// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/silentend.h"

#include "core/client/write/writejob.h"
#include "core/pipeline/linefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace penstock {

namespace {

constexpr int firstServerError = 500;
constexpr int statusBadGateway = 502;
constexpr int suspicious = 2;  // ends of the same lines
constexpr int mostOfALine = 5; // the same; more would be waiting without end

struct BatchSenderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BatchSender)
};

/// The lines that look wrong apart from the others; else halves.
std::vector<BatchWork> parts(const BatchWork &work, Flavour flavour)
{
    const std::vector<LineFacts> facts = factsOf(work.batch, {flavour, {}});
    const auto wrong = std::ranges::count_if(facts, &LineFacts::looksWrong);
    if (wrong == 0 || wrong == std::ssize(facts))
        return halves(work);
    std::vector<BatchWork> both;
    for (const LineIndexes &indexes : cutLines(facts)) {
        both.push_back(work);
        both.back().batch = work.batch.pick(indexes);
    }
    return both;
}

} // namespace

bool silentend::isOne(const WriteJob &job)
{
    const Error &error = job.error();
    if (job.outcome().kind != WriteOutcome::Kind::Retryable || job.outcome().unknown == 0)
        return false;
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::TooLarge:                         // an answer without end
        return error.details.status < firstServerError; // 0, or of an answer that was cut
    case Error::Kind::Protocol:
        return true;
    default:
        return error.details.status == statusBadGateway;
    }
}

bool silentend::isSuspicious(const BatchWork &work)
{
    return work.silentEnds >= suspicious;
}

std::vector<BatchWork> silentend::instead(BatchWork work, Flavour flavour, bool writesAreAnswered)
{
    if (work.batch.lines() > 1) {
        std::vector<BatchWork> again = parts(work, flavour);
        for (BatchWork &part : again) {
            part.attempts = 0;
            part.mayBeStored = work.mayBeStored;
            part.silentEnds = suspicious - 1;
            part.answersBefore = work.answersBefore;
        }
        return again;
    }
    if (work.silentEnds >= mostOfALine && writesAreAnswered)
        return {};
    work.compatible = flavour == Flavour::V3;
    std::vector<BatchWork> again;
    again.push_back(std::move(work));
    return again;
}

silentend::Reconsidered silentend::reconsider(std::deque<BatchWork> works, Flavour flavour, quint64 answers)
{
    Reconsidered result;
    for (BatchWork &work : works) {
        if (!std::exchange(work.isDoubted, false)) {
            result.waiting.push_back(std::move(work));
            continue;
        }
        const bool wasCompatible = work.compatible;
        std::vector<BatchWork> again = instead(work, flavour, answers > work.answersBefore);
        if (again.empty())
            result.untold.push_back(std::move(work));
        result.isProgress = result.isProgress || again.size() != 1 || again.front().compatible != wasCompatible;
        std::ranges::move(again, std::back_inserter(result.waiting));
    }
    return result;
}

QString silentend::reasonBehind(const QString &said)
{
    return BatchSenderText::tr(
               "the server closes the connection without an answer when it is sent this row, as InfluxDB 3.6 to "
               "3.9 do with a row that they refuse and whose 20th byte is within a character like ü; through its "
               "2.x interface it says: %1")
        .arg(said);
}

} // namespace penstock
