// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/pointrules.h"
#include "core/lineprotocol/questdbline.h"
#include "core/sink/record.h"

#include <QStringList>

#include <string_view>

namespace penstock {

/// Stands before servers that imitate InfluxDB: what they would lose or garble without a word does not get through.
class RecordGuard
{
public:
    explicit RecordGuard(LineDialect dialect);

    /// Whether there is anything to look at.
    bool hasAny() const { return m_rules.hasAny(); }

    /// An error says why the record must not be sent. `line`: of a record that is a line, the line as it is to be sent;
    /// a view into the record or into this object until the next call.
    Status check(const Record &record, std::string_view &line);

    /// What is not on the server as it was given, for people.
    QStringList notes() const { return m_rules.notes(); }

private:
    Status checkLine(std::string_view &line);
    Status checkQuestDbLine(std::string_view &line);

    LineDialect m_dialect;
    PointRules m_rules;
    LineParser m_parser{LineGrammar::V3};
    QuestDbLine m_questDbLine;
};

} // namespace penstock
