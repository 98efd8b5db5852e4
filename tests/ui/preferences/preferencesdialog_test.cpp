// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
        PreferencesDialog dialog(settings);
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
        program->setText(QStringLiteral(" /opt/influxd "));
        dialog.accept();
        QCOMPARE(settings.batchRows(), 2'000);
        QCOMPARE(settings.concurrency(), 4);
        QCOMPARE(settings.colourScheme(), Settings::ColourScheme::Dark);
        QCOMPARE(settings.influxdPath(), QStringLiteral("/opt/influxd"));
    }
};

} // namespace penstock

QTEST_MAIN(penstock::PreferencesDialogTest)
#include "preferencesdialog_test.moc"
