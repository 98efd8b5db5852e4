// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include "tests/pictures/accessfaults.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace penstock {

namespace {

constexpr int stillness = 60; // ms
/// 1366×768 at 150 %, less what a panel and a title bar take.
constexpr QSize leastScreen(910, 450);

} // namespace

void Album::await(const QString &name, const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready, patienceMs))
        m_faults += name + QStringLiteral(": is not ready");
}

void Album::miss(const QString &name, const QString &what)
{
    if (wants(name))
        m_faults += name + QStringLiteral(": has no ") + what;
}

void Album::take(const QString &name, QWidget &widget, const QSize &size, const std::function<bool()> &ready)
{
    if (!wants(name))
        return;
    ++m_count;
    if (size.isValid()) // before, as a window that comes back, and after, for those that decide themselves
        widget.resize(size);
    widget.show();
    if (size.isValid())
        widget.resize(size);
    await(name, [&] { return widget.windowHandle() && widget.windowHandle()->isExposed(); });
    if (ready)
        await(name, ready);
    // Layouts, charts that are built, what is done as soon as nothing else is: until it stands still.
    QImage image = widget.grab().toImage();
    int same = 0;
    const bool rests = QTest::qWaitFor(
        [&] {
            QTest::qWait(stillness);
            const QImage next = widget.grab().toImage();
            same = next == image ? same + 1 : 0;
            image = next;
            return same == 2;
        },
        patienceMs);
    if (!rests)
        m_faults += name + QStringLiteral(": does not come to rest");
    judge(name, widget);
    if (m_folder.isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(path).path());
    if (!image.save(path))
        m_faults += name + QStringLiteral(": cannot be written");
}

namespace {

/// Which of its parts want most, for whoever looks for the one.
QString greediest(const QWidget &window)
{
    QStringList lines;
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
        if (part->isVisible() && (least.width() > leastScreen.width() / 3 || least.height() > leastScreen.height() / 4))
            lines += QStringLiteral("%1 %2×%3")
                         .arg(QLatin1String(part->metaObject()->className()))
                         .arg(least.width())
                         .arg(least.height());
    }
    return lines.join(QStringLiteral(", "));
}

} // namespace

void Album::judge(const QString &name, const QWidget &widget)
{
    for (const QString &fault : cutTexts(widget))
        m_faults += name + QStringLiteral(": ") + fault;
    const QList<QWidget *> parts = widget.findChildren<QWidget *>();
    m_classes += QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *part : parts) {
        if (part->isVisible())
            m_classes += QString::fromLatin1(part->metaObject()->className());
    }
    if (const auto *const bar = widget.findChild<QMenuBar *>()) {
        m_titles.clear();
        const QList<QAction *> titles = bar->actions();
        for (const QAction *title : titles)
            m_titles += title->text();
    }
    const bool isPart = widget.inherits("penstock::QueryTab") || widget.inherits("penstock::WriteTab") ||
                        widget.inherits("penstock::ResultView");
    QStringList wrong = accessFaults(widget, isPart ? m_titles : QStringList());
    const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
    if (!qobject_cast<const QMenu *>(&widget) &&
        (least.width() > leastScreen.width() || least.height() > leastScreen.height()))
        wrong += QStringLiteral("%1 needs %2×%3 at least, and a small screen has %4×%5: %6")
                     .arg(QLatin1String(widget.metaObject()->className()))
                     .arg(least.width())
                     .arg(least.height())
                     .arg(leastScreen.width())
                     .arg(leastScreen.height())
                     .arg(greediest(widget));
    for (const QString &fault : std::as_const(wrong)) {
        if (m_known.contains(fault))
            continue;
        m_known += fault;
        m_faults += name + QStringLiteral(": ") + fault;
    }
}

} // namespace penstock
