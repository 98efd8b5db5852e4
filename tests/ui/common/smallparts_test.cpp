// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/common/fileedit.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// The widgets that are too small for a test file each: a label in a role's colour, a file's path.
class SmallPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLabelHasTheColourOfItsRole_data();
    void aLabelHasTheColourOfItsRole();
    void aLabelShowsMarkupAsText();
    void anElidedLabelTellsTheWholeTextInItsToolTip();
    void anElidedLabelGivesWay();
    void linesWithoutRoomAreInTheToolTip();
    void aLabelIsPaintedOnce();

    void aPathIsTyped();
    void aPathIsChosen();
    void aPathIsNamedForScreenReaders();

private:
    void setScheme(Settings::ColourScheme scheme) { m_settings->setColourScheme(scheme); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void SmallPartsTest::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
}

void SmallPartsTest::aLabelHasTheColourOfItsRole_data()
{
    QTest::addColumn<ThemeRole>("first");
    QTest::addColumn<ThemeRole>("then");
    QTest::newRow("muted, then error") << ThemeRole::Muted << ThemeRole::Error;
    QTest::newRow("ok, then paused") << ThemeRole::Ok << ThemeRole::Paused;
    QTest::newRow("text stays") << ThemeRole::Text << ThemeRole::Text;
}

void SmallPartsTest::aLabelHasTheColourOfItsRole()
{
    QFETCH(ThemeRole, first);
    QFETCH(ThemeRole, then);
    setScheme(Settings::ColourScheme::Light);
    RoleLabel label(first);
    label.setText(QStringLiteral("connected"));
    const auto colour = [&label] { return label.palette().color(QPalette::WindowText); };
    QCOMPARE(colour(), themeColor(first));
    const QColor light = colour();
    setScheme(Settings::ColourScheme::Dark);
    QTRY_COMPARE(colour(), themeColor(first));
    QVERIFY(colour() != light);
    label.setRole(then);
    QCOMPARE(colour(), themeColor(then));
    setScheme(Settings::ColourScheme::Light);
    QTRY_COMPARE(colour(), themeColor(then));
}

void SmallPartsTest::aLabelShowsMarkupAsText()
{
    RoleLabel label(ThemeRole::Text);
    label.setText(QStringLiteral("<b>name</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), QStringLiteral("<b>name</b>"));
}

/// To look at its room must not ask for the next painting.
void SmallPartsTest::aLabelIsPaintedOnce()
{
    class Paintings final : public QObject
    {
    public:
        int count = 0;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    };
    RoleLabel label(ThemeRole::Text);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setText(QStringLiteral("a text of many words, which needs more than one line to be shown as a whole"));
    Paintings paintings;
    label.installEventFilter(&paintings);
    for (const int height : {400, 10}) {
        label.resize(200, height);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTRY_VERIFY(paintings.count > 0);
        QCoreApplication::sendPostedEvents();
        paintings.count = 0;
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(paintings.count, 0);
    }
}

void SmallPartsTest::anElidedLabelTellsTheWholeTextInItsToolTip()
{
    RoleLabel label(ThemeRole::Text);
    label.setElided(true);
    label.resize(120, 30);
    label.show();
    const QString text = QStringLiteral("/a/path/that/is/much/too/long/for/the/place/it/has/in/the/window.csv");
    label.setText(text);
    QCOMPARE(label.text(), text);
    QCOMPARE(label.toolTip(), text);
    const QImage cut = label.grab().toImage();
    label.resize(label.fontMetrics().horizontalAdvance(text) + 50, 30);
    QTRY_VERIFY(label.toolTip().isEmpty());
    QVERIFY(label.grab().toImage().copy(cut.rect()) != cut);
    label.setText(QStringLiteral("short"));
    QVERIFY(label.toolTip().isEmpty());
}

void SmallPartsTest::anElidedLabelGivesWay()
{
    RoleLabel label(ThemeRole::Text);
    label.setText(QString(400, u'x'));
    const int whole = label.minimumSizeHint().width();
    label.setElided(true);
    QVERIFY(label.minimumSizeHint().width() < whole / 10);
    QCOMPARE(label.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    label.setElided(false);
    QCOMPARE(label.minimumSizeHint().width(), whole);
}

void SmallPartsTest::linesWithoutRoomAreInTheToolTip()
{
    RoleLabel label(ThemeRole::Text);
    label.setWordWrap(true);
    const QString text = QStringLiteral("Some words, and some more of them. ").repeated(8).trimmed();
    label.setText(text);
    const int line = label.fontMetrics().height();
    label.resize(200, line + 2);
    label.show();
    QTRY_COMPARE(label.toolTip(), text);
    label.resize(200, label.heightForWidth(200));
    QTRY_VERIFY(label.toolTip().isEmpty());
    label.setToolTip(QStringLiteral("of its own"));
    label.resize(200, line + 2);
    QTRY_COMPARE(label.height(), line + 2);
    QCOMPARE(label.toolTip(), QStringLiteral("of its own"));
}

void SmallPartsTest::aPathIsTyped()
{
    FileEdit edit(QStringLiteral("Certificate"), {});
    edit.show();
    QSignalSpy edited(&edit, &FileEdit::edited);
    edit.setPath(QStringLiteral("/etc/ca.pem"));
    QCOMPARE(edited.size(), 0); // by the program
    edit.setFocus();
    auto *line = edit.findChild<QLineEdit *>();
    QCOMPARE(edit.focusProxy(), line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral(" /a b.pem "));
    QVERIFY(edited.size() > 0);
    QCOMPARE(edit.path(), QStringLiteral("/a b.pem"));
}

void SmallPartsTest::aPathIsChosen()
{
    QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FileEdit edit(QStringLiteral("Certificate"), {QStringLiteral("Certificates (*.pem)")});
    edit.show();
    QSignalSpy edited(&edit, &FileEdit::edited);
    QTest::mouseClick(edit.findChild<QToolButton *>(), Qt::LeftButton);
    auto *dialog = edit.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Certificate"));
    QCOMPARE(dialog->nameFilters(), QStringList{QStringLiteral("Certificates (*.pem)")});
    Q_EMIT dialog->fileSelected(file.fileName());
    QCOMPARE(edit.path(), file.fileName());
    QCOMPARE(edited.size(), 1);
    dialog->reject();
    QTRY_VERIFY(!edit.findChild<QFileDialog *>());
    QCOMPARE(edit.path(), file.fileName());
}

void SmallPartsTest::aPathIsNamedForScreenReaders()
{
    FileEdit edit(QStringLiteral("Choose a certificate"), {});
    edit.setAccessibleName(QStringLiteral("Certificate file"));
    edit.setPlaceholderText(QStringLiteral("none"));
    QCOMPARE(edit.findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Certificate file"));
    QCOMPARE(edit.findChild<QLineEdit *>()->placeholderText(), QStringLiteral("none"));
    QCOMPARE(edit.findChild<QToolButton *>()->accessibleName(), QStringLiteral("Choose a certificate"));
}

} // namespace penstock

QTEST_MAIN(penstock::SmallPartsTest)
#include "smallparts_test.moc"
