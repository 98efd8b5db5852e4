// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Answers of InfluxDB 1.x, apart from the tests that read them: moc overlooks a class behind quotes in raw strings.
namespace penstock::PointAnswers {

inline QByteArray around(const QByteArray &values)
{
    return R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[)" + values +
           "]}]}]}";
}

inline const QByteArray exact = around("[1514764800123456789,9007199254740993],[0,null],[-1,-1]");

inline const QByteArray groups = R"({"results":[{"statement_id":0,"series":[)"
                                 R"({"name":"m","tags":{"v":"x"},"columns":["time","v"],"values":[[0,1]]},)"
                                 R"({"name":"m","tags":{"v":"y"},"columns":["time","v"],"values":[[0,2]]},)"
                                 R"({"name":"n","tags":{"v":"x"},"columns":["time","v"],"values":[[0,3]]},)"
                                 R"({"name":"m","tags":{"g":"a","h":"b"},"columns":["time","v"],"values":[[0,4]]},)"
                                 R"({"name":"m","tags":{"g":"a,h=b"},"columns":["time","v"],"values":[[0,5]]}]}]})";

inline const QByteArray winDisk =
    R"({"results":[{"statement_id":0,"series":[)"
    R"({"name":"win_disk","tags":{"instance":"C:"},"columns":["time","mean"],"values":[[1577419571000000000,1.5]]},)"
    R"({"name":"win_disk","tags":{"instance":"D:"},"columns":["time","mean"],"values":[[1577419571000000000,2.5]]},)"
    R"({"name":"win_disk","tags":{"instance":"HarddiskVolume1"},"columns":["time","mean"],)"
    R"("values":[[1577419571000000000,3.5]]},)"
    R"({"name":"win_disk","tags":{"instance":"_Total"},"columns":["time","mean"],"values":[[1577419571000000000,4.5]]}]}]})";

inline const QByteArray statements =
    R"({"results":[{"statement_id":0,"series":[{"name":"a","columns":["time","x"],"values":[[1,1]]},)"
    R"({"name":"b","columns":["time","y"],"values":[[2,2]]}]},{"statement_id":1},)"
    R"({"statement_id":2,"series":[{"name":"c","columns":["time","x"],"values":[[10,1],[20,null],[30,3]]}]}]})";

inline const QByteArray types = R"({"results":[{"series":[{"columns":["i","u","f","b","s","n"],)"
                                R"("values":[[-1,18446744073709551615,0.5,true,"x",null]]}]}]})";

} // namespace penstock::PointAnswers
