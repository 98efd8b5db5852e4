// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tableexport.h"

#include "core/answer/linetablewriter.h"
#include "core/async/background.h"
#include "core/file/atomicfile.h"
#include "core/file/packingdevice.h"

namespace penstock {

namespace {

std::unexpected<Error> unwritten(const Error &error)
{
    return failure(error.kind, TableExport::tr("%1 Choose another place, or make room.").arg(error.message));
}

struct Outcome
{
    Status status{};
    std::size_t refused = 0;
    QString refusal{};
};

Outcome writeRows(const TableExport::Content &content, QIODevice &device, const ExportStyle &style,
                  const std::stop_token &stop, std::atomic<std::size_t> *written)
{
    if (style.lines) {
        LineTableWriter writer(device, *style.lines);
        Status status = writer.write(*content.table, content.order.get(), stop, written);
        if (status)
            status = writer.finish();
        return {status, writer.refusedCount(), writer.refusal()};
    }
    TableWriter writer(&device, style.format, style.options);
    Status status = writer.write(*content.table, content.columns, content.order.get(), stop, written);
    if (status)
        status = writer.finish();
    return {status};
}

Outcome writeFile(const TableExport::Content &content, const QString &path, const ExportStyle &style,
                  const std::stop_token &stop, std::atomic<std::size_t> *written)
{
    AtomicFile file(path);
    if (const Status status = file.open(); !status)
        return {unwritten(status.error())};
    PackingDevice device(file.device(), packingOfName(path));
    Outcome outcome = writeRows(content, device, style, stop, written);
    if (outcome.status)
        outcome.status = device.finish();
    if (!outcome.status || stop.stop_requested())
        return outcome;
    if (const Status committed = file.commit(); !committed)
        outcome.status = unwritten(committed.error());
    return outcome;
}

} // namespace

TableExport::TableExport(const Content &content, const QString &path, TableFormat format, QObject *parent)
    : TableExport(content, path, ExportStyle{.format = format}, parent)
{
}

TableExport::TableExport(const Content &content, const QString &path, const ExportStyle &style, QObject *parent)
    : Job(parent),
      m_path(path),
      m_totalRows(content.order ? content.order->size() : content.table->rowCount()),
      m_written(std::make_shared<Counter>(0))
{
    const auto work = [content, path, style, stop = m_stop.get_token(), written = m_written] {
        return writeFile(content, path, style, stop, written.get());
    };
    runInBackground(this, work, [this](const Outcome &outcome) {
        m_refused = outcome.refused;
        m_refusal = outcome.refusal;
        if (outcome.status)
            succeed();
        else
            fail(outcome.status.error());
    });
}

TableExport::~TableExport()
{
    m_stop.request_stop();
}

void TableExport::abort()
{
    m_stop.request_stop();
}

} // namespace penstock
