// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace penstock {

namespace {

constexpr int patience = 30'000; // ms

} // namespace

void Album::await(const QString &name, const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready, patience))
        m_faults += name + QStringLiteral(": is not ready");
}

void Album::take(const QString &name, QWidget &widget, const QSize &size, const std::function<bool()> &ready)
{
    if (!wants(name))
        return;
    ++m_count;
    widget.show();
    if (size.isValid())
        widget.resize(size);
    await(name, [&] { return widget.windowHandle() && widget.windowHandle()->isExposed(); });
    if (ready)
        await(name, ready);
    // Layouts, and what is done as soon as nothing else is.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    for (const QString &fault : cutTexts(widget))
        m_faults += name + QStringLiteral(": ") + fault;
    if (m_folder.isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(path).path());
    if (!widget.grab().save(path))
        m_faults += name + QStringLiteral(": cannot be written");
}

} // namespace penstock
