// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/lineencoder.h"
#include "core/sink/pointmapping.h"
#include "sinksamples.h"

namespace penstock {

using Fields = std::vector<MessageValue::Field>;
using Keys = std::vector<std::string>;

inline PointRule ruleOf(Keys tags = {}, Keys fields = {})
{
    PointRule rule;
    rule.measurement = std::string("m");
    rule.tagsKeys = std::move(tags);
    rule.fieldsKeys = std::move(fields);
    return rule;
}

/// The line, or "refused: " and why.
inline std::string lineBy(const PointRule &rule, const Record &record)
{
    PointMapping mapping(rule);
    PointView point;
    if (const Status status = mapping.map(record, point); !status)
        return "refused: " + status.error().message.toStdString();
    std::string line;
    LineEncoder encoder;
    if (const Status status = encoder.append(point, line); !status)
        return "refused by the encoder: " + status.error().message.toStdString();
    line.pop_back();
    return line;
}

inline std::string lineBy(const PointRule &rule, const Fields &fields)
{
    const MessageValue value = mapOf(fields);
    return lineBy(rule, messageOf(value));
}

inline const std::string ownTime = " 1700000000000000000"; // of messageOf()

} // namespace penstock

Q_DECLARE_METATYPE(penstock::Fields)
Q_DECLARE_METATYPE(penstock::PointRule)
