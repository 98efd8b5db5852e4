// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class TextFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfManyLinesHaveTheFrameOfOne()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const Theme theme(*static_cast<QApplication *>(qApp), settings);
        constexpr QRect place(10, 10, 100, 60);
        const QPoint below(0, 80);
        QWidget form;
        QPlainTextEdit many(&form);
        many.setGeometry(place);
        QLineEdit one(&form);
        one.setGeometry(place.translated(below));
        form.resize(120, 160);
        const QImage image = form.grab().toImage();
        // Corners, and the middles of the sides.
        for (const QPoint at :
             {place.topLeft(), place.topLeft() + QPoint(1, 1), place.bottomRight(), place.bottomRight() - QPoint(1, 1),
              QPoint(place.left(), place.center().y()), QPoint(place.center().x(), place.bottom())})
            QCOMPARE(image.pixelColor(at), image.pixelColor(at + below));
    }
};

QTEST_MAIN(TextFieldsTest)
#include "textfields_test.moc"
