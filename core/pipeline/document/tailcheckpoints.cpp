// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/tailcheckpoints.h"

#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/settings/privatefolder.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace penstock {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

} // namespace

TailCheckpoints::TailCheckpoints(QString path, Tell tell) : m_path(std::move(path)), m_tell(std::move(tell)) {}

Result<std::optional<TailPlace>> TailCheckpoints::begin()
{
    if (Status status = ensurePrivateFolder(QFileInfo(m_path).absolutePath()); !status)
        return std::unexpected(status.error());
    if (Status status = m_lock.take(m_path + QStringLiteral(".lock")); !status)
        return std::unexpected(status.error());
    if (!QFileInfo::exists(m_path))
        return std::nullopt;
    const Result<QByteArray> bytes = readSmallFile(m_path, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::optional<TailPlace> place = TailPlace::fromJson(*bytes);
    if (!place)
        return failure(Error::Kind::BadInput,
                       tr("%1 should say how far an earlier run has come, and does not. Remove it, and the source "
                          "begins as its document says.")
                           .arg(QDir::toNativeSeparators(m_path)));
    return place;
}

Status TailCheckpoints::save(const Checkpoint &checkpoint, bool)
{
    const bool isKnown = checkpoint.row == 0 || checkpoint.offset >= 0;
    const std::optional<TailPlace> place = isKnown ? m_places->behind(checkpoint.row, checkpoint.offset) : std::nullopt;
    if (!place)
        return {};
    if (Status status = AtomicFile::write(m_path, place->toJson(), AtomicFile::Access::Private); !status)
        return status;
    if (checkpoint.row > 0) // the beginning is no news
        m_tell(checkpoint);
    return {};
}

} // namespace penstock
