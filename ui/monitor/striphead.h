// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/runpauses.h"
#include "ui/monitor/runstanding.h"

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace penstock {

class RoleLabel;
class StripButtons;

/// The left of a strip: what flows where, how it stands, the one large figure that matters now, and the buttons.
class StripHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StripHead(QWidget *parent = nullptr);

    StripButtons &buttons() { return *m_buttons; }

    void present(const PipelineSnapshot &snapshot, const RunStanding &standing = {});

    /// How high the large figure may be, in pixels; it is never smaller than 1.8 lines of text.
    void setLargeHeight(int pixels);
    /// So many lines its words need beside the usual ones: parts of the run wait.
    int moreLines() const { return m_parts; }
    /// Where there is little height: the target stands beside the source, the words beside the large figure.
    void setCompact(bool compact);

Q_SIGNALS:
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// That is shown.
    struct Icon
    {
        QString name;
        QColor colour;
        int size = 0;
        double ratio = 0; ///< of the screen's pixels

        bool operator==(const Icon &) const = default;
    };

    void makeFigure();
    void fitFont();
    QHBoxLayout *makeState();
    void presentTitle();
    void presentState(const RunStanding &standing);
    void presentDetails();
    void presentLarge(const PipelineSnapshot &snapshot);
    QString presentWait(const RunPause &pause);
    QString flowCaption(const QList<RunPause> &running) const;
    QStringList captionsOfEnd(const QString &rowsInTime) const;
    QStringList losses() const;
    QString allLosses() const;
    void setCaption(const QStringList &texts);
    void fitCaption();
    bool fitsBeside(const QString &text) const;
    void fitLarge();
    void updateIcon();

    RoleLabel *m_title = nullptr;
    RoleLabel *m_target = nullptr;
    QLabel *m_stateIcon = nullptr;
    RoleLabel *m_state = nullptr;
    StripButtons *m_buttons = nullptr;
    QToolButton *m_details = nullptr;
    RoleLabel *m_large = nullptr;
    RoleLabel *m_largeCaption = nullptr;
    QBoxLayout *m_figureRow = nullptr;
    PipelineSnapshot m_snapshot;
    /// What decides how large the figure is.
    struct LargeFit
    {
        QString widest;
        QFont font; ///< of the head
        int height = 0;
        int width = 0;

        bool operator==(const LargeFit &) const = default;
    };

    Icon m_icon;
    LargeFit m_fit;
    int m_widest = 0; ///< of the large figure, in its font
    int m_largeHeight = 0;
    int m_parts = 0;        ///< that are named
    QStringList m_captions; ///< beside the figure: the whole one, then those that say less
    bool m_isCompact = false;
};

} // namespace penstock
