// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/statementzones.h"

#include "core/query/statementwords.h"

namespace penstock {

StatementZones::StatementZones(const Query &query)
{
    if (!query.zone.isEmpty() && query.zone != "UTC")
        m_usual = ZoneClock::find(query.zone);
    if (query.script.language() != Language::InfluxQl)
        return;
    const QList<Statement> &statements = query.script.statements();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString name = timeZoneOf(statements[i]);
        if (name.isEmpty())
            continue;
        const int statement = static_cast<int>(i);
        if (auto clock = ZoneClock::find(name.toUtf8()))
            m_clocks.emplace(statement, std::move(clock));
        else
            m_notes.push_back(
                {statement, Batch::Note::Severity::Warning,
                 tr("Times are shown in UTC: this computer does not know the time zone “%1”.").arg(name)});
    }
}

void StatementZones::apply(Batch *batch) const
{
    if (m_clocks.empty() && !m_usual)
        return;
    for (Batch::Fragment &fragment : batch->fragments) {
        const auto own = m_clocks.find(fragment.statement);
        const std::shared_ptr<const ZoneClock> &clock = own == m_clocks.end() ? m_usual : own->second;
        const auto time = fragment.rows.findRole(ColumnRole::Time);
        if (clock && time)
            fragment.rows.column(*time).setZone(clock);
    }
}

} // namespace penstock
