// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/deadletterfile.h"

#include "core/async/background.h"
#include "core/pipeline/rejectsfile.h"
#include "core/writing/rejectedlines.h"

#include <QDir>
#include <QFileInfo>

namespace penstock {

Status DeadLetterFile::check() const
{
    if (QFileInfo::exists(m_path))
        return {};
    return failure(Error::Kind::File, tr("%1 is not there any more.").arg(QDir::toNativeSeparators(m_path)));
}

void DeadLetterFile::open(QObject *context, const Ways &ways) const
{
    if (const Status status = check(); !status) {
        ways.failed(status.error());
        return;
    }
    const QString file = QFileInfo(m_path).absoluteFilePath();
    // Rows of a table lie in a file of their own form, their reasons beside it; else the file holds the reasons, and is
    // never read as data.
    if (QFileInfo::exists(RejectsFile::reasonsPath(file))) {
        ways.table(file);
        return;
    }
    runInBackground(
        context, [file] { return rejectedLines(file); },
        [ways](const Result<QString> &lines) {
            if (lines)
                ways.lines(*lines);
            else
                ways.failed(lines.error());
        });
}

} // namespace penstock
