// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentlist.h"
#include "core/documents/documentstart.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QAction;
class QLabel;
class QToolButton;

namespace penstock {

class RoleLabel;
struct Services;

/// A known document: what flows where, how it stands with it, and the ways to start, finish and edit it.
class PipelineRow final : public QFrame
{
    Q_OBJECT

public:
    PipelineRow(const DocumentList::Entry &entry, const Services &services, QWidget *parent = nullptr);
    ~PipelineRow() override;

    const QString &path() const { return m_path; }
    void read(); ///< the file may be another than before
    void start();
    void finish();
    void stop();        ///< at once; what is on its way is waited for
    void togglePause(); ///< by hand
    bool isRunning() const { return m_run && m_run->state() != DocumentStart::State::Ended; }

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void startsChanged(bool startsWithPenstock);
    void ended(const penstock::LastRun &last);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeParts(bool startsWithPenstock);
    void present();
    void presentIcon();
    void presentButtons();
    void follow(); ///< the pipeline that runs now, if another does
    void runChanged();
    void openRejects();
    bool isWrong() const;
    QString stateText() const;
    QString lastText() const;

    const QString m_path;
    const Services &m_services;
    Result<PipelineDocument> m_document;
    std::unique_ptr<DocumentStart> m_run;
    QPointer<Pipeline> m_pipeline; ///< that is followed
    LastRun m_last;
    QLabel *m_icon = nullptr;
    RoleLabel *m_headline = nullptr;
    RoleLabel *m_status = nullptr;
    QToolButton *m_start = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_finish = nullptr;
    QToolButton *m_stop = nullptr;
    QAction *m_rejects = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace penstock
