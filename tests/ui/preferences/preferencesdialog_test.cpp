// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/resultpreferences.h"
#include "core/settings/settings.h"
#include "ui/preferences/preferencesdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

namespace {

QWidget *field(const QWidget &dialog, const QString &label)
{
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *candidate : labels) {
        if (candidate->buddy() && candidate->text().remove(u'&') == label)
            return candidate->buddy();
    }
    return nullptr;
}

} // namespace

class PreferencesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesOnlyWhenAccepted()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setBatchRows(1'234);
        ResultPreferences results(folder.filePath(QStringLiteral("results.ini")));
        PreferencesDialog dialog(settings, results);
        dialog.open();
        auto *rows = qobject_cast<QSpinBox *>(field(dialog, QStringLiteral("Rows in a write")));
        auto *writes = qobject_cast<QSpinBox *>(field(dialog, QStringLiteral("Writes in flight")));
        auto *theme = qobject_cast<QComboBox *>(field(dialog, QStringLiteral("Theme")));
        auto *program = qobject_cast<QLineEdit *>(field(dialog, QStringLiteral("influxd program")));
        QVERIFY(rows && writes && theme && program);
        QCOMPARE(rows->value(), 1'234);

        rows->setValue(2'000);
        dialog.reject();
        QCOMPARE(settings.batchRows(), 1'234);

        dialog.open();
        QCOMPARE(rows->value(), 1'234);
        rows->setValue(2'000);
        writes->setValue(4);
        theme->setCurrentIndex(theme->findData(int(Settings::ColourScheme::Dark)));
        auto *memory = qobject_cast<QSpinBox *>(field(dialog, QStringLiteral("Memory for rows")));
        QVERIFY(memory);
        QCOMPARE(memory->value(), 0);
        QVERIFY2(memory->text().startsWith(QStringLiteral("A quarter")), qPrintable(memory->text()));
        memory->setValue(512);
        program->setText(QStringLiteral(" /opt/influxd "));
        dialog.accept();
        QCOMPARE(settings.batchRows(), 2'000);
        QCOMPARE(settings.concurrency(), 4);
        QCOMPARE(results.memory(), 512);
        results.setMemory(3); // less is of no use
        QCOMPARE(results.memory(), ResultPreferences::leastMemory);
        QCOMPARE(settings.colourScheme(), Settings::ColourScheme::Dark);
        QCOMPARE(settings.influxdPath(), QStringLiteral("/opt/influxd"));
    }

    void numbersStayInTheirBounds()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ResultPreferences results(folder.filePath(QStringLiteral("results.ini")));
        PreferencesDialog dialog(settings, results);
        dialog.open();
        for (const char *label : {"Rows in a write", "Writes in flight"}) {
            auto *box = qobject_cast<QSpinBox *>(field(dialog, QString::fromLatin1(label)));
            QVERIFY2(box, label);
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("999999"));
            QTest::keyClick(box, Qt::Key_Tab);
            QVERIFY2(box->value() <= box->maximum(), label);
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("0"));
            QTest::keyClick(box, Qt::Key_Tab);
            QVERIFY2(box->value() >= 1, label);
        }
    }

    void escapeAndEnterDecide()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ResultPreferences results(folder.filePath(QStringLiteral("results.ini")));
        PreferencesDialog dialog(settings, results);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            dialog.open();
            auto *writes = qobject_cast<QSpinBox *>(field(dialog, QStringLiteral("Writes in flight")));
            writes->setValue(7);
            QTest::keyClick(&dialog, key);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(settings.concurrency() == 7, key == Qt::Key_Return);
        }
    }
};

} // namespace penstock

QTEST_MAIN(penstock::PreferencesDialogTest)
#include "preferencesdialog_test.moc"
