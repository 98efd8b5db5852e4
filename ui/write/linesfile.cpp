// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/linesfile.h"

#include "ui/common/format.h"
#include "ui/write/lineeditor.h"

#include <QFileInfo>

#include <utility>

namespace penstock {

LinesFile::LinesFile(LineEditor &editor, QObject *parent) : QObject(parent), m_editor(editor) {}

void LinesFile::show(const QString &path)
{
    m_path = path;
    m_isShown = false;
    m_editor.setReadOnly(true);
    // Its text is nobody's work that could be lost.
    m_editor.setUndoRedoEnabled(false);
    auto *job = new FileHeadJob(path, shownBytes, this);
    connect(job, &Job::finished, this, [this, job] { take(*job); });
}

void LinesFile::take(const FileHeadJob &job)
{
    if (job.state() == Job::State::Failed) {
        Q_EMIT failed(job.error());
        return;
    }
    m_head = job.value();
    m_isShown = true;
    m_editor.setPlainText(std::exchange(m_head.text, {}));
    Q_EMIT shown();
}

QString LinesFile::name() const
{
    return QFileInfo(m_path).fileName();
}

QString LinesFile::description() const
{
    const QString text = m_head.isWhole ? tr("%1 (%2)") : tr("the beginning of %1 (%2)");
    return text.arg(name(), formatBytes(m_head.fileBytes));
}

} // namespace penstock
