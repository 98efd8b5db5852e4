// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/stripshare.h"

#include <QList>
#include <QObject>
#include <QSize>

class QWidget;

namespace penstock {

class PipelineStrip;

/// Keeps the curves of strips below each other in line: all have the smallest font, the most columns of figures and the
/// widest scales that one of them needs. A strip alone is as it likes.
class StripAlignment final : public QObject
{
    Q_OBJECT

public:
    /// Of strips in `view`, its owner.
    explicit StripAlignment(QWidget &view);

    void add(PipelineStrip &strip);
    void remove(PipelineStrip &strip);
    /// Not while they stand beside each other.
    void setOn(bool on);

private:
    /// What decides how much room they have.
    struct Occasion
    {
        QSize size;
        qsizetype strips = 0;
        qsizetype messages = 0; ///< that some of them show; their height grows with the font

        bool operator==(const Occasion &) const = default;
    };

    void alignSoon();
    void align();
    void keepFromSwinging(StripShare &share);

    QWidget &m_view;
    QList<PipelineStrip *> m_strips;
    StripShare m_share;
    Occasion m_occasion;
    int m_turns = 0; ///< how often fonts or figures have changed on this occasion
    bool m_isOn = true;
    bool m_isDue = false;
};

} // namespace penstock
