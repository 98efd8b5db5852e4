// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace penstock {

/// What can be done with a run: its rate while it lasts, and what one would do next when it is over.
class RunActions final : public QWidget
{
    Q_OBJECT

public:
    enum class Stage {
        Run,        ///< under way or over, as the snapshot says
        Ask,        ///< where to begin
        Undone,     ///< what it wrote is deleted
        HalfUndone, ///< some of it: going on with the import would leave that out
    };

    explicit RunActions(QWidget *parent = nullptr);

    void present(const PipelineSnapshot &snapshot, Stage stage, bool isRunning);
    /// On what one would do next.
    void focusNext();
    void setUndoEnabled(bool enabled);
    void setBeginEnabled(bool enabled); ///< anew, or where it stopped
    /// There is somebody who keeps profiles.
    void setKeepsProfiles(bool keeps) { m_keepsProfiles = keeps; }

    int rowsPerSecond() const; ///< 0: no limit
    void setRowsPerSecond(int limit);

Q_SIGNALS:
    void resultWanted(const QPoint &below); ///< global
    void rowsWanted();
    void rejectsWanted();
    void goOnWanted();
    void beginWanted();
    void undoWanted();
    void profileWanted(); ///< of what was done
    void rowsPerSecondChanged(int limit);

private:
    QPushButton *add(const QString &icon = {});
    void makeLimit();

    QPushButton *m_openResult = nullptr;
    QPushButton *m_showRows = nullptr;
    QPushButton *m_keepRejects = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_keepProfile = nullptr;
    bool m_keepsProfiles = false;
    QLabel *m_limitLabel = nullptr;
    QSpinBox *m_limit = nullptr;
};

} // namespace penstock
