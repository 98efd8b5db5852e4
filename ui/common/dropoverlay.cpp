// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dropoverlay.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace penstock {

namespace {

constexpr int leaveDelayMs = 60;

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

DropOverlay::DropOverlay(QWidget *window, Announce announce)
    : QWidget(window), m_window(window), m_announce(std::move(announce))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->setAcceptDrops(true);
    // From one child widget to the next a leave comes first: hiding waits for the enter that may follow.
    m_hide.setSingleShot(true);
    m_hide.setInterval(leaveDelayMs);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    qApp->installEventFilter(this);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget->window() == m_window)
            return handleDrag(static_cast<QDropEvent *>(event));
        break;
    case QEvent::DragLeave:
        if (isVisible())
            m_hide.start();
        break;
    case QEvent::Resize:
        if (watched == m_window)
            setGeometry(m_window->rect());
        break;
    default:
        break;
    }
    return false;
}

bool DropOverlay::handleDrag(QDropEvent *event)
{
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_hide.stop();
    if (event->type() == QEvent::Drop) {
        hide();
        Q_EMIT filesDropped(files);
    } else if (event->type() == QEvent::DragEnter || !isVisible()) {
        showFor(files);
    }
    return true;
}

void DropOverlay::showFor(const QStringList &files)
{
    m_shown = m_announce(files);
    setAccessibleName(m_shown.title);
    setGeometry(m_window->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = themeColor(ThemeRole::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);

    const QColor colour = themeColor(m_shown.accepted ? ThemeRole::Accent : ThemeRole::Error);
    QPen pen(colour, 2, Qt::DashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(blended(colour, themeColor(ThemeRole::Surface), 0.06));
    const QRect frame = rect().adjusted(spacing::huge, spacing::huge, -spacing::huge, -spacing::huge);
    painter.drawRoundedRect(frame, spacing::small, spacing::small);

    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    titleFont.setWeight(QFont::DemiBold);
    const int side = fontMetrics().height() * 3;
    const QFontMetrics titleMetrics(titleFont);
    const int textWidth = frame.width() - 2 * spacing::huge;
    const QRect titleBounds = titleMetrics.boundingRect(QRect(0, 0, textWidth, frame.height()),
                                                        Qt::AlignHCenter | Qt::TextWordWrap, m_shown.title);
    const int total = side + spacing::medium + titleBounds.height() + spacing::small + fontMetrics().height();
    QRect line(frame.left() + spacing::huge, frame.center().y() - total / 2, textWidth, side);
    const QString icon = m_shown.accepted ? QStringLiteral("import") : QStringLiteral("error");
    themedIcon(icon, m_shown.accepted ? ThemeRole::Accent : ThemeRole::Error).paint(&painter, line);
    line.moveTop(line.bottom() + spacing::medium);
    line.setHeight(titleBounds.height());
    painter.setPen(themeColor(ThemeRole::Text));
    painter.setFont(titleFont);
    painter.drawText(line, Qt::AlignHCenter | Qt::TextWordWrap, m_shown.title);
    line.moveTop(line.bottom() + spacing::small);
    line.setHeight(frame.bottom() - line.top());
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.setFont(font());
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_shown.text);
}

} // namespace penstock
