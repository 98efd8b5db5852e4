// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QDropEvent;

namespace penstock {

/// Makes a whole window take dropped files, also above its child widgets, and says while they hover what a drop will
/// do.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    /// What would become of these files: two lines of text. `accepted` false shows the text as the reason why not; such
    /// files are still taken, so that the window can say it where it stays to be read.
    struct Announcement
    {
        QString title;
        QString text;
        bool accepted = true;
    };
    using Announce = std::function<Announcement(const QStringList &files)>;

    DropOverlay(QWidget *window, Announce announce);

Q_SIGNALS:
    void filesDropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(DropOverlay)
    bool handleDrag(QDropEvent *event);
    void showFor(const QStringList &files);

    QWidget *m_window = nullptr;
    Announce m_announce;
    Announcement m_shown;
    QTimer m_hide;
};

} // namespace penstock
