// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/libraryversions.h"
#include "ui/mainwindow/aboutbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace penstock;

class AboutBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheProgramStandsOn()
    {
        AboutBox box(nullptr);
        QString shown;
        for (const QLabel *label : box.findChildren<QLabel *>())
            shown += label->text() + u'\n';
        QVERIFY2(shown.contains(QStringLiteral("Penstock " PENSTOCK_VERSION)), qPrintable(shown));
        const QList<LibraryVersion> all = libraryVersions();
        QVERIFY(all.size() >= 8);
        static const QRegularExpression version(QStringLiteral("\\d+\\.\\d+"));
        for (const auto &[name, number] : all) {
            QVERIFY2(number.contains(version), qPrintable(name + u' ' + number));
            QVERIFY2(shown.contains(name) && shown.contains(number), qPrintable(name));
        }
        QVERIFY(all.constFirst().version.startsWith(QLatin1String(qVersion())));
    }

    void fitsOnASmallScreenAtTwiceTheSize()
    {
        const AboutBox box(nullptr);
        const QSize needed = box.sizeHint();
        QVERIFY2(needed.width() <= 1366 / 2 && needed.height() <= 768 / 2 - 24, // and a title bar
                 qPrintable(QStringLiteral("%1×%2").arg(needed.width()).arg(needed.height())));
    }

    void copiesTheVersionsAndNothingOfThePersons()
    {
        AboutBox box(nullptr);
        QPushButton *copy = nullptr;
        for (QPushButton *button : box.findChildren<QPushButton *>()) {
            if (button->text().contains(u"opy"))
                copy = button;
        }
        QVERIFY(copy);
        copy->click();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, AboutBox::versions());
        QVERIFY(text.startsWith(QStringLiteral("Penstock " PENSTOCK_VERSION "\nQt: ")));
        QVERIFY2(!text.contains(qEnvironmentVariable("HOME")), qPrintable(text));
    }

    void closes()
    {
        auto *box = new AboutBox(nullptr);
        bool isGone = false;
        connect(box, &QObject::destroyed, this, [&isGone] { isGone = true; });
        box->open();
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(isGone);
    }
};

QTEST_MAIN(AboutBoxTest)
#include "aboutbox_test.moc"
