// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/filejournal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace penstock {

FileJournal::FileJournal(const QString &path, ImportRecord::Of of)
    : m_path(path), m_lock(path), m_mark(SettledMark::pathOf(path))
{
    m_record.of = of;
}

bool FileJournal::makeFolder() const
{
    return QDir().mkpath(QFileInfo(m_path).absolutePath());
}

std::optional<ImportRecord> FileJournal::earlier() const
{
    const Result<ImportRecord> record = ImportRecord::read(m_path, m_record.of);
    if (!record || record->isUndone || record->isUndoBegun)
        return {};
    return *record;
}

void FileJournal::begin(Start start)
{
    m_isAllSaved = false;
    // What an earlier run kept beside its journal counts until this one has written its own.
    if (start == Start::Anew)
        m_mark.remove();
    m_mark.open(m_record.begun);
}

Status FileJournal::save(const Checkpoint &checkpoint, bool isOver)
{
    m_record.checkpoint = checkpoint;
    m_record.isOver = isOver;
    m_record.kept = QDateTime::currentMSecsSinceEpoch();
    Status status = m_record.write(m_path);
    m_isAllSaved = status && isOver;
    return status;
}

void FileJournal::close()
{
    if (m_isAllSaved)
        m_mark.remove();
    else
        m_mark.close();
    m_lock.release();
}

} // namespace penstock
