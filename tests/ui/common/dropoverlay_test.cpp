// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dropoverlay.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace penstock {

class DropOverlayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatADropWouldDo();
    void takesFilesAboveAnyChild();
    void leavesEverythingElseAlone_data();
    void leavesEverythingElseAlone();
    void otherWindowsAreNotItsBusiness();
    void goesWhenTheDragLeaves();
    void staysFromOneChildToTheNext();
    void coversTheWindowAsItGrows();
    void aRefusalLooksOtherwise();

private:
    static std::unique_ptr<QMimeData> files(const QStringList &urls);
    /// As the platform sends it to the widget below the pointer.
    static bool enter(QWidget &widget, const QMimeData &data);
    static void drop(QWidget &widget, const QMimeData &data);
    static void leave(QWidget &widget);
    QImage shown() const { return m_overlay->grab().toImage(); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_child = nullptr;
    DropOverlay *m_overlay = nullptr;
    QList<QStringList> m_announced;
    bool m_accepts = true;
};

void DropOverlayTest::init()
{
    m_announced.clear();
    m_accepts = true;
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_child = new QLineEdit(m_window.get());
    column->addWidget(m_child);
    column->addWidget(new QLineEdit(m_window.get()));
    m_overlay = new DropOverlay(m_window.get(), [this](const QStringList &files) {
        m_announced += files;
        return DropOverlay::Announcement{QStringLiteral("Import %1 files").arg(files.size()),
                                         QStringLiteral("into home"), m_accepts};
    });
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DropOverlayTest::cleanup()
{
    m_window.reset();
}

std::unique_ptr<QMimeData> DropOverlayTest::files(const QStringList &urls)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> list;
    for (const QString &url : urls)
        list += QUrl(url);
    data->setUrls(list);
    return data;
}

bool DropOverlayTest::enter(QWidget &widget, const QMimeData &data)
{
    QDragEnterEvent event(QPoint(2, 2), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

void DropOverlayTest::drop(QWidget &widget, const QMimeData &data)
{
    QDropEvent event(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void DropOverlayTest::leave(QWidget &widget)
{
    QDragLeaveEvent event;
    QCoreApplication::sendEvent(&widget, &event);
}

void DropOverlayTest::saysWhatADropWouldDo()
{
    const auto data = files({QStringLiteral("file:///data/a.csv"), QStringLiteral("https://example.com/b.csv"),
                             QStringLiteral("file:///data/W%C3%A4rme.csv")});
    QVERIFY(!m_overlay->isVisible());
    QVERIFY(enter(*m_window, *data));
    QVERIFY(m_overlay->isVisible());
    QCOMPARE(m_announced,
             QList<QStringList>{QStringList({QStringLiteral("/data/a.csv"), QStringLiteral("/data/Wärme.csv")})});
    QCOMPARE(m_overlay->accessibleName(), QStringLiteral("Import 2 files"));
}

void DropOverlayTest::takesFilesAboveAnyChild()
{
    const auto data = files({QStringLiteral("file:///data/a.csv")});
    QSignalSpy dropped(m_overlay, &DropOverlay::filesDropped);
    QVERIFY(enter(*m_child, *data));
    drop(*m_child, *data);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/data/a.csv")});
    QVERIFY(!m_overlay->isVisible());
    QVERIFY(m_child->text().isEmpty()); // a line edit would have taken the address as text
}

void DropOverlayTest::leavesEverythingElseAlone_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QStringList() << "SELECT 1";
    QTest::newRow("a page's address") << QStringList{QStringLiteral("https://example.com/a.csv")} << "";
}

void DropOverlayTest::leavesEverythingElseAlone()
{
    QFETCH(QStringList, urls);
    QFETCH(QString, text);
    const auto data = files(urls);
    if (!text.isEmpty())
        data->setText(text);
    QSignalSpy dropped(m_overlay, &DropOverlay::filesDropped);
    enter(*m_child, *data);
    QVERIFY(!m_overlay->isVisible());
    drop(*m_child, *data);
    QCOMPARE(dropped.size(), 0);
    QVERIFY(m_announced.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(m_child->text(), text);
}

void DropOverlayTest::otherWindowsAreNotItsBusiness()
{
    QLineEdit other;
    other.show();
    const auto data = files({QStringLiteral("file:///data/a.csv")});
    QSignalSpy dropped(m_overlay, &DropOverlay::filesDropped);
    enter(other, *data);
    drop(other, *data);
    QVERIFY(!m_overlay->isVisible());
    QCOMPARE(dropped.size(), 0);
}

void DropOverlayTest::goesWhenTheDragLeaves()
{
    enter(*m_child, *files({QStringLiteral("file:///data/a.csv")}));
    leave(*m_child);
    QTRY_VERIFY(!m_overlay->isVisible());
}

void DropOverlayTest::staysFromOneChildToTheNext()
{
    const auto data = files({QStringLiteral("file:///data/a.csv")});
    enter(*m_child, *data);
    leave(*m_child);
    enter(*m_window, *data);
    int turns = 0; // longer than it would take to go
    QTimer clock;
    clock.setInterval(10);
    connect(&clock, &QTimer::timeout, this, [&turns] { ++turns; });
    clock.start();
    QTRY_VERIFY(turns > 10);
    QVERIFY(m_overlay->isVisible());
}

void DropOverlayTest::coversTheWindowAsItGrows()
{
    enter(*m_child, *files({QStringLiteral("file:///data/a.csv")}));
    QCOMPARE(m_overlay->geometry(), m_window->rect());
    m_window->resize(700, 500);
    QTRY_COMPARE(m_overlay->geometry(), m_window->rect());
    QVERIFY(m_overlay->testAttribute(Qt::WA_TransparentForMouseEvents)); // the drag still meets what lies below
    QCOMPARE(m_overlay->focusPolicy(), Qt::NoFocus);
}

void DropOverlayTest::aRefusalLooksOtherwise()
{
    const auto data = files({QStringLiteral("file:///data/a.xlsx")});
    QVERIFY(enter(*m_child, *data));
    const QImage accepted = shown();
    leave(*m_child);
    QTRY_VERIFY(!m_overlay->isVisible());
    m_accepts = false;
    QVERIFY(enter(*m_child, *data)); // taken all the same: the window says why it does nothing
    QVERIFY(m_overlay->isVisible());
    QVERIFY(shown() != accepted);
}

} // namespace penstock

QTEST_MAIN(penstock::DropOverlayTest)
#include "dropoverlay_test.moc"
