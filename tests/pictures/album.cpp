// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include "tests/support/patience.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace penstock {

namespace {

constexpr int stillness = 60; // ms

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
    for (const QString &fault : cutTexts(widget))
        m_faults += name + QStringLiteral(": ") + fault;
    if (m_folder.isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(path).path());
    if (!image.save(path))
        m_faults += name + QStringLiteral(": cannot be written");
}

} // namespace penstock
