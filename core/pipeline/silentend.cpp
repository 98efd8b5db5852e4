// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/silentend.h"

#include "core/client/writejob.h"

#include <utility>

namespace penstock {

namespace {

constexpr int firstServerError = 500;
constexpr int statusBadGateway = 502;
constexpr int suspicious = 2;  // ends of the same lines
constexpr int mostOfALine = 5; // the same; more would be waiting without end

/// The lines that look wrong apart from the others; else halves.
std::vector<BatchWork> parts(const BatchWork &work, const RefusalVerdict::Suspects &suspects)
{
    const std::vector<std::size_t> indexes = suspects ? suspects(work.batch) : std::vector<std::size_t>();
    if (indexes.empty() || indexes.size() == work.batch.lines())
        return halves(work);
    std::vector<std::size_t> others;
    others.reserve(work.batch.lines() - indexes.size());
    for (std::size_t i = 0; i < work.batch.lines(); ++i) {
        if (indexes.size() <= i - others.size() || indexes[i - others.size()] != i)
            others.push_back(i);
    }
    std::vector<BatchWork> both{work, work};
    both[0].batch.remove(indexes);
    both[1].batch.remove(others);
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

std::vector<BatchWork> silentend::instead(BatchWork work, Flavour flavour, const RefusalVerdict::Suspects &suspects)
{
    if (work.batch.lines() > 1) {
        std::vector<BatchWork> again = parts(work, suspects);
        for (BatchWork &part : again) {
            part.attempts = 0;
            part.mayBeStored = work.mayBeStored;
            part.silentEnds = suspicious - 1;
        }
        return again;
    }
    if (work.silentEnds >= mostOfALine)
        return {};
    work.compatible = flavour == Flavour::V3;
    std::vector<BatchWork> again;
    again.push_back(std::move(work));
    return again;
}

} // namespace penstock
