// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tableexport.h"

#include "core/async/background.h"
#include "core/file/atomicfile.h"

namespace penstock {

namespace {

std::unexpected<Error> unwritten(const Error &error)
{
    return failure(error.kind, TableExport::tr("%1 Choose another place, or make room.").arg(error.message));
}

Status writeFile(const TableExport::Content &content, const QString &path, TableFormat format,
                 const std::stop_token &stop, std::atomic<std::size_t> *written)
{
    AtomicFile file(path);
    if (const Status status = file.open(); !status)
        return unwritten(status.error());
    TableWriter writer(&file.device(), format);
    Status status = writer.write(*content.table, content.columns, content.order.get(), stop, written);
    if (status)
        status = writer.finish();
    if (!status)
        return status;
    if (stop.stop_requested())
        return {};
    if (const Status committed = file.commit(); !committed)
        return unwritten(committed.error());
    return {};
}

} // namespace

TableExport::TableExport(const Content &content, const QString &path, TableFormat format, QObject *parent)
    : Job(parent),
      m_path(path),
      m_totalRows(content.order ? content.order->size() : content.table->rowCount()),
      m_written(std::make_shared<Counter>(0))
{
    const auto work = [content, path, format, stop = m_stop.get_token(), written = m_written] {
        return writeFile(content, path, format, stop, written.get());
    };
    runInBackground(this, work, [this](const Status &status) {
        if (status)
            succeed();
        else
            fail(status.error());
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
