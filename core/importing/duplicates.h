// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/duplicatepolicy.h"
#include "core/importing/pointmemory.h"
#include "core/source/source.h"

#include <string>

namespace penstock {

/// Settles points that share series and time with an earlier one, one after the other, by a policy; counts them.
class Duplicates
{
public:
    enum class Outcome {
        AsItIs,
        Changed, ///< point() is to be written instead
        LeftOut, ///< reason() says why
        Refused, ///< the same: the policy cannot be kept
    };

    Duplicates(DuplicatePolicy policy, PointMemory::Identity identity, const PointMemory::Limits &limits = {});

    /// Of every point. False: it is to be settled.
    bool isNew(const PointView &point)
    {
        m_verdict = m_memory.add(point);
        return m_verdict == PointMemory::Verdict::New;
    }
    Outcome settle(const Record &record);

    const PointView &point() const { return m_point; }
    const QString &reason() const { return m_reason; }

    /// A sentence each on those so far; for people.
    QStringList notes() const;

private:
    Outcome number(const Record &record);
    Outcome makeLater(const Record &record);
    QString sharedNote() const;

    const DuplicatePolicy m_policy;
    PointMemory m_memory;
    PointMemory::Verdict m_verdict = PointMemory::Verdict::New;
    PointView m_point;
    std::string m_key;   ///< of the tag that numbers them
    std::string m_value; ///< its value
    QString m_reason;
    std::uint64_t m_shared = 0;
    std::uint64_t m_firstShared = 0; ///< its line
    std::uint64_t m_notKnown = 0;
    std::uint64_t m_firstNotKnown = 0;
};

} // namespace penstock
