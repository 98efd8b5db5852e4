// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/eventtext.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/monitor/pausetext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct EventTexts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::EventText)
};

using Kind = RunEvent::Kind;

QString reasonOfPause(const RunEvent &event)
{
    Pause pause;
    pause.reason = event.reason;
    pause.status = event.status;
    const QString reason = pauseReason(pause);
    return event.status == 0 ? reason
                             : EventTexts::tr("%1, %2", "429, the server asked to wait").arg(event.status).arg(reason);
}

/// "the first is row 7: no number", as far as it is known.
QString withFirst(const QString &text, const RunEvent &event)
{
    if (event.row == 0)
        return event.text.isEmpty() ? text : EventTexts::tr("%1: %2").arg(text, visibleText(event.text));
    const QString first = EventTexts::tr("%1; the first is row %2").arg(text, formatCount(event.row));
    return event.text.isEmpty() ? first : EventTexts::tr("%1: %2").arg(first, visibleText(event.text));
}

/// "8 requests at a time, each of up to 5,000 rows: less, for answers had become slower".
QString tuned(const RunEvent &event)
{
    QString text = EventTexts::tr("%n request(s) at a time", nullptr, event.concurrency);
    if (event.rows > 0)
        text = EventTexts::tr("%1, each of up to %2 rows").arg(text, formatCount(event.rows));
    switch (event.why) {
    case TuningSnapshot::Reason::None:
        return text;
    case TuningSnapshot::Reason::Flat:
        return EventTexts::tr("%1: more, for the server takes it well").arg(text);
    case TuningSnapshot::Reason::Slower:
        return EventTexts::tr("%1: less, for answers had become slower").arg(text);
    case TuningSnapshot::Reason::Timeout:
        return EventTexts::tr("%1: less, for no answer had come in time").arg(text);
    case TuningSnapshot::Reason::TooLarge:
        return EventTexts::tr("%1: less, for writes were too large for the server").arg(text);
    }
    return text;
}

QString sentence(const RunEvent &event)
{
    const int form = plural(event.rows); // the figure itself is written by formatCount()
    const QString rows = formatCount(event.rows);
    switch (event.kind) {
    case Kind::Started:
        return {};
    case Kind::Paused:
        return event.text.isEmpty() ? reasonOfPause(event)
                                    : EventTexts::tr("%1: %2").arg(reasonOfPause(event), visibleText(event.text));
    case Kind::Resumed:
        return reasonOfPause(event);
    case Kind::Retried:
        return EventTexts::tr("%1 line(s)", nullptr, form).arg(rows);
    case Kind::Refused:
        return withFirst(EventTexts::tr("%1 row(s) are not stored", nullptr, form).arg(rows), event);
    case Kind::Unknown:
        return withFirst(EventTexts::tr("%1 row(s) may be stored, no answer told of them", nullptr, form).arg(rows),
                         event);
    case Kind::Halved:
        return EventTexts::tr("a write was too large for the server: %1 line(s) at a time instead", nullptr, form)
            .arg(rows);
    case Kind::Checkpoint:
        return EventTexts::tr("all rows up to row %1 are settled").arg(rows);
    case Kind::Tuned:
        return tuned(event);
    case Kind::Succeeded:
    case Kind::Cancelled:
        return EventTexts::tr("%1 row(s) were stored", nullptr, form).arg(rows);
    case Kind::Note:
    case Kind::Failed:
        return event.text;
    }
    return {};
}

} // namespace

QString eventWord(const RunEvent &event)
{
    switch (event.kind) {
    case Kind::Started:
        return EventTexts::tr("Started");
    case Kind::Paused:
        return EventTexts::tr("Paused");
    case Kind::Resumed:
        return EventTexts::tr("Goes on");
    case Kind::Retried:
        return EventTexts::tr("Sent again");
    case Kind::Refused:
        return EventTexts::tr("Refused");
    case Kind::Unknown:
        return EventTexts::tr("Unknown");
    case Kind::Halved:
        return EventTexts::tr("Smaller writes");
    case Kind::Checkpoint:
        return EventTexts::tr("Checkpoint");
    case Kind::Tuned:
        return EventTexts::tr("Tuned");
    case Kind::Note:
        return EventTexts::tr("Note");
    case Kind::Succeeded:
        return EventTexts::tr("Finished");
    case Kind::Failed:
        return EventTexts::tr("Failed");
    case Kind::Cancelled:
        return EventTexts::tr("Stopped");
    }
    return {};
}

QString eventText(const RunEvent &event)
{
    const QString text = sentence(event);
    return event.lane.isEmpty() ? text : EventTexts::tr("%1: %2").arg(event.lane, text);
}

} // namespace penstock
