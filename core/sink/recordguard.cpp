// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/recordguard.h"

namespace penstock {

namespace {

Status statusOf(const LineRefusal &refusal)
{
    if (refusal)
        return failure(Error::Kind::BadInput, refusal.text());
    return {};
}

} // namespace

RecordGuard::RecordGuard(LineDialect dialect) : m_dialect(dialect), m_rules(dialect)
{
    // It is a label or a metric like any other in VictoriaMetrics.
    m_parser.setReservesTime(dialect != LineDialect::VictoriaMetrics);
}

Status RecordGuard::check(const Record &record, std::string_view &line)
{
    if (record.line.empty())
        return statusOf(m_rules.check(record.point));
    line = record.line;
    return m_dialect == LineDialect::QuestDb ? checkQuestDbLine(line) : checkLine(line);
}

Status RecordGuard::checkQuestDbLine(std::string_view &line)
{
    if (!m_questDbLine.read(line))
        return statusOf(m_questDbLine.refusal());
    const LineRefusal refused = m_rules.check(m_questDbLine.point(), m_questDbLine.hasTime());
    if (!refused && m_questDbLine.isAmbiguous())
        m_rules.rememberDoubleBackslash();
    line = m_questDbLine.text();
    return statusOf(refused);
}

Status RecordGuard::checkLine(std::string_view &line)
{
    if (!m_parser.parse(line)) {
        const LineMistake &mistake = m_parser.mistake();
        // GreptimeDB says itself what it refuses.
        if (m_dialect != LineDialect::VictoriaMetrics || mistake.reason == LineMistake::Reason::TagAndField)
            return {};
        return failure(Error::Kind::BadInput, mistake.text());
    }
    return statusOf(m_rules.check(m_parser.point(), m_parser.time().has_value()));
}

} // namespace penstock
