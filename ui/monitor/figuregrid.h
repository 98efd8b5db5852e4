// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace penstock {

class RoleLabel;

/// Captions and figures in columns: captions muted, figures right-aligned in the fixed font so that they do not dance.
class FigureGrid final : public QWidget
{
    Q_OBJECT

public:
    /// With `rows` per column of captions and figures.
    explicit FigureGrid(int rows, QWidget *parent = nullptr);

    /// The figure's number, for setFigure(). `widest` is a text that gives the least width.
    int add(const QString &caption, const QString &widest, const QString &toolTip = {});
    void setRows(int rows);
    void setFigure(int figure, const QString &text);
    /// What the figure is called from now on.
    void setCaption(int figure, const QString &caption);
    QString figure(int figure) const;
    /// Above them, whose they are; empty: nothing. It takes a line, and no more width than they have.
    void setHeading(const QString &text);
    QString heading() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(qsizetype figure);
    void placeHeading();
    void fit(qsizetype figure);

    RoleLabel *m_heading;
    QGridLayout *m_layout;
    QList<QLabel *> m_captions;
    QList<QLabel *> m_figures;
    QStringList m_widest; ///< texts that have been seen or are to be expected
    int m_rows;
};

} // namespace penstock
