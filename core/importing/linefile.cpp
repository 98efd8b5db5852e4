// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linefile.h"

#include "core/client/write/writetraits.h"
#include "core/file/atomicfile.h"
#include "core/importing/csvimport.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/source.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>

namespace penstock {

namespace {

struct LineFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineFile)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error cannotWrite(const QString &path, const QFileDevice &device)
{
    return {Error::Kind::File,
            LineFileText::tr("The file \"%1\" cannot be written: %2").arg(path, device.errorString()),
            {},
            {}};
}

} // namespace

Result<QList<PreviewedRow>> previewRows(const ImportPlan &plan, int count)
{
    constexpr int mostRows = 1'000;
    const auto source = makeCsvSource(plan);
    if (auto status = source->open(); !status)
        return std::unexpected(status.error());
    LineEncoder encoder;
    QList<PreviewedRow> rows;
    std::string line;
    int written = 0;
    for (int looked = 0; written < count && looked < mostRows; ++looked) {
        const auto next = source->next();
        if (next == Source::Next::Failed)
            return std::unexpected(source->error());
        if (next == Source::Next::End)
            break;
        PreviewedRow row{source->record().position, toText(source->rawText()), {}, {}};
        line.clear();
        if (next != Source::Next::Record) {
            const auto &problem = source->problem();
            row.problem = problem.column.isEmpty()
                              ? problem.reason
                              : LineFileText::tr("column \"%1\": %2").arg(problem.column, problem.reason);
        } else if (const Status status = encoder.append(source->record().point, line); !status) {
            row.problem = status.error().message;
        } else {
            row.text = toText(line).chopped(1);
            ++written;
        }
        if (!row.text.isEmpty() || rows.size() - written < count)
            rows += row;
    }
    return rows;
}

Result<SavedLines> saveLines(const ImportPlan &plan, Flavour flavour, const QString &path,
                             const std::atomic<bool> &stop)
{
    constexpr std::size_t blockSize = 256 * 1024;
    const auto source = makeCsvSource(plan);
    if (auto status = source->open(); !status)
        return std::unexpected(status.error());
    AtomicFile file(path);
    if (auto status = file.open(); !status)
        return std::unexpected(status.error());
    LineEncoder encoder({.dialect = WriteTraits::of(flavour).dialect});
    SavedLines saved;
    std::string block;
    const auto flush = [&] {
        const auto size = static_cast<qint64>(block.size());
        const bool isWritten = file.device().write(block.data(), size) == size;
        block.clear();
        return isWritten;
    };
    for (;;) {
        if (stop)
            return failure(Error::Kind::File, LineFileText::tr("The lines were not saved: somebody stopped it."));
        const auto next = source->next();
        if (next == Source::Next::Failed)
            return std::unexpected(source->error());
        if (next == Source::Next::End)
            break;
        const bool hasLine = next == Source::Next::Record && encoder.append(source->record().point, block);
        ++(hasLine ? saved.lines : saved.left);
        if (block.size() >= blockSize && !flush())
            return std::unexpected(cannotWrite(path, file.device()));
    }
    if (!flush())
        return std::unexpected(cannotWrite(path, file.device()));
    if (auto status = file.commit(); !status)
        return std::unexpected(status.error());
    saved.notes = source->notes();
    return saved;
}

} // namespace penstock
