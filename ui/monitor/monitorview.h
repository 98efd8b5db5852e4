// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QHash>
#include <QScrollArea>

class QBoxLayout;

namespace penstock {

class PipelineModel;
class PipelineStrip;
class StripAlignment;

/// A strip for each row of a PipelineModel, in its order. While nobody can see it, it does no work.
class MonitorView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MonitorView(PipelineModel &model, QWidget *parent = nullptr);

    /// Null: no such row.
    PipelineStrip *strip(int row) const;

    /// Runs stand beside each other, and not below: to be compared, on a wide screen.
    void setSideBySide(bool beside);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pauseRequested(int id, bool paused);
    void tryNowRequested(int id);
    void stopRequested(int id);
    void drainRequested(int id);
    void tuningRequested(int id, penstock::TuningSnapshot::Mode mode);
    void pinRequested(int id); ///< somebody wants to say how large writes are, and how many
    void checkpointRequested(int id);
    void giveUpRequested(int id);     ///< what waits shall go to the dead letters
    void speedLimitRequested(int id); ///< somebody wants to say how many rows a second there may be
    void goOnRequested(int id);
    void runAgainRequested(int id);
    void sendAgainRequested(int id);          ///< what was not stored shall be written
    void detailsRequested(int id, int pause); ///< pause: its number, -1: none in particular

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectStrip(PipelineStrip &strip, int id);
    bool isDue(int row);
    void present(int row);
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void refresh(int first, int last);
    void reorder();

    PipelineModel &m_model;
    QHash<int, PipelineStrip *> m_strips; ///< by pipeline id
    QHash<int, qint64> m_presentedMs;     ///< by the same, since the run began
    QBoxLayout *m_column = nullptr;
    StripAlignment *m_alignment;
    bool m_isStale = false; ///< something has happened while it was hidden
};

} // namespace penstock
